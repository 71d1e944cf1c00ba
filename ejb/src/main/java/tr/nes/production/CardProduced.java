package tr.nes.production;

import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.shared.HolderId;

/**
 * Fired in the transaction that records a finished card: its keys and certificate are on it, its PUK is sealed. An observer
 * that throws undoes the record.
 *
 * @param application that the card was made for
 */
public record CardProduced(UUID application, CardSerial card, HolderId holder) {

    /** Instead of a terminal in the cards' journal. */
    public static final String TERMINAL = "production";
}
