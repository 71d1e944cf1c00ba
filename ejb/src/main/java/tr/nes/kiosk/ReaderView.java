package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import tr.nes.card.InsertedCard;

/**
 * A registered reader, for staff.
 *
 * @param names PC/SC names to which it is bound, see {@link ReaderBinding}
 * @param attachedAs its PC/SC name now; empty unless it is attached
 * @param card data read when the card was inserted; null if there is none
 * @param outOfServiceSince null while it is in service
 * @param lastFault since server start; null if there was none
 */
public record ReaderView(
        String id,
        TerminalId terminal,
        List<String> names,
        ReaderState state,
        String attachedAs,
        InsertedCard card,
        Instant outOfServiceSince,
        ReaderFault lastFault)
        implements Serializable {

    public boolean inService() {
        return outOfServiceSince == null;
    }
}
