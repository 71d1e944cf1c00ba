package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of an officer's list.
 *
 * @param version as seen; a decision on it names it
 * @param unit null if the staff list names none
 * @param late whether it is longer in its state than configured
 * @param own whether it is the caller's own, on which another officer decides
 * @param chosen whether it is on a list that is to be signed
 */
public record ApplicationRow(
        UUID id,
        long version,
        String number,
        String name,
        String unit,
        ApplicationKind kind,
        ApplicationState state,
        Instant since,
        boolean late,
        boolean own,
        boolean chosen)
        implements Serializable {

    /** Whether the caller can choose it for a list. */
    public boolean isChoosable() {
        return !own && !chosen && state.isChoosable();
    }
}
