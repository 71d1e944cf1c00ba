package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;
import tr.nes.sealing.EpochFate;

/**
 * State of a card's stored PIN; never contains the PIN.
 *
 * @param dialect for example AKİS 1.2
 * @param since when the holder set or erased it; null while it is the delivered PIN
 * @param copies what happens to copies in backups; null unless erased
 */
public record PinRecord(CardSerial serial, String dialect, State state, Instant since, EpochFate copies)
        implements Serializable {

    public enum State {
        /** The delivered PIN; out of date if the holder changed it elsewhere. */
        STORED,
        /** Chosen by the holder at a kiosk; nothing is stored. */
        SET_AT_KIOSK,
        ERASED,
        /** An operation that sets a PIN got no response: which PIN is valid is not known, so nothing is stored. */
        UNCERTAIN,
        /** Its key is lost, or none was ever stored. */
        MISSING
    }

    /** When copies in backups became, or at the latest will become, unreadable; null unless erased. */
    public Instant copiesAt() {
        return copies == null ? null : copies.when();
    }

    /** Whether all copies in backups are unreadable by now. */
    public boolean copiesGone() {
        return copies != null && copies.destroyed();
    }
}
