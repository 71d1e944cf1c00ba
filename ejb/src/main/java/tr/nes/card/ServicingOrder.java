package tr.nes.card;

import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.ReaderName;
import tr.nes.shared.HolderId;

/**
 * A holder's approved wish: this card, in this reader of this terminal, gets a new PIN.
 *
 * @param cancellation takes it back while it waits for the reader
 */
public record ServicingOrder(
        HolderId holder, CardSerial card, ReaderName reader, String terminal, Cancellation cancellation) {

    /** One that is not taken back. */
    public ServicingOrder(HolderId holder, CardSerial card, ReaderName reader, String terminal) {
        this(holder, card, reader, terminal, new Cancellation());
    }
}
