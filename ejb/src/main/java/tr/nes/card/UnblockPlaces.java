package tr.nes.card;

import tr.nes.cardconnector.ReaderName;

/** Where cards may be unblocked; implemented by the slice that knows the readers. */
public interface UnblockPlaces {

    /** Whether a PUK may be sent to a card in this reader. */
    boolean allows(ReaderName reader);
}
