package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;
import tr.nes.sealing.EpochFate;

/**
 * What is kept of a card's PIN; never the PIN.
 *
 * @param dialect for example AKİS 1.2
 * @param since when the holder set or erased it; null while it is as it was delivered
 * @param copies what becomes of copies in backups; null unless erased
 */
public record PinRecord(CardSerial serial, String dialect, State state, Instant since, EpochFate copies)
        implements Serializable {

    public enum State {
        /** As it was delivered; out of date if the holder changed it elsewhere. */
        STORED,
        /** The holder's own, set at a kiosk; nothing is stored. */
        SET_AT_KIOSK,
        ERASED,
        /** An operation that was to set a PIN got no answer: nobody knows which one counts, so nothing is stored. */
        UNCERTAIN,
        /** Its key is lost, or none was ever stored. */
        MISSING
    }

    /** When copies in backups became, or at the latest become, worthless; null unless erased. */
    public Instant copiesAt() {
        return copies == null ? null : copies.when();
    }

    /** Whether that is over. */
    public boolean copiesGone() {
        return copies != null && copies.destroyed();
    }
}
