package tr.nes.cardtype;

import tr.nes.cardconnector.ReaderName;

/** What a commissioning must know of holders' cards. */
public interface CardsInService {

    /** Whether the card is somebody's, or being made for somebody: it is never a test card. */
    boolean isOnRecord(String serial);

    /** A secret is about to be presented to the card in this reader: counters read before count no more. */
    void presenting(ReaderName reader);
}
