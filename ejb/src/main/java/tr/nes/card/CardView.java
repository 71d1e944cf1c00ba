package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;

/**
 * A holder's card in the menu.
 *
 * @param dialect for example AKİS 1.2
 * @param pinSetAt when the holder last set a PIN here; null if never
 * @param found what became of the last PIN operation if its answer was missed and the card was read since; else null
 * @param servicing whether its PIN can be set now, and if not, why
 */
public record CardView(CardSerial serial, String dialect, Instant pinSetAt, PinEffect found, Servicing servicing)
        implements Serializable {

    public enum Servicing {
        POSSIBLE,
        OPERATION_UNKNOWN,
        SECRET_QUARANTINED,
        NO_SECRET,
        DEAD,
        /** The holder's phone was changed less than 24 hours ago. */
        PHONE_CHANGED
    }
}
