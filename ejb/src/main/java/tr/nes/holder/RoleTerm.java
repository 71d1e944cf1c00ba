package tr.nes.holder;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days on which a role counts, in Istanbul.
 *
 * @param until the last day; null if there is no end
 */
public record RoleTerm(LocalDate from, LocalDate until) implements Serializable {

    /** @throws IllegalArgumentException if the end precedes the beginning */
    public RoleTerm {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public boolean overlaps(RoleTerm other) {
        return !(isOver(other.from) || other.isOver(from));
    }
}
