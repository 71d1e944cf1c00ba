package tr.nes.card;

import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.ReaderName;
import tr.nes.shared.HolderId;

/**
 * An operation approved by a holder: card, reader and terminal for which a new PIN is to be set.
 *
 * @param cancellation cancels it while it waits for the reader
 */
public record ServicingOrder(
        HolderId holder, CardSerial card, ReaderName reader, String terminal, Cancellation cancellation) {

    /** Without cancellation. */
    public ServicingOrder(HolderId holder, CardSerial card, ReaderName reader, String terminal) {
        this(holder, card, reader, terminal, new Cancellation());
    }
}
