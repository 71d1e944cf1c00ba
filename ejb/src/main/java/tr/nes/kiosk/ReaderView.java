package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import tr.nes.card.InsertedCard;

/**
 * A registered reader as staff sees it.
 *
 * @param names to what it is bound, see {@link ReaderBinding}
 * @param attachedAs its PC/SC name now; empty unless it is attached
 * @param card what was read of the card in it when it was inserted; null if there is none
 * @param outOfServiceSince null while it is in service
 * @param lastFault since the server's start; null if there was none
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
