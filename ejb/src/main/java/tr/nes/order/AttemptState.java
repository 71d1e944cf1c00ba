package tr.nes.order;

import java.util.EnumSet;
import java.util.Set;

/** What is known about one try to pay. Money that came counts, whatever was known before. */
public enum AttemptState {
    /** The provider has not said how it ended. */
    OPEN,
    PAID,
    /** The provider took another amount or currency than was asked for. */
    MISMATCHED,
    REFUSED,
    /** It can't be paid any more. */
    CLOSED;

    public Set<AttemptState> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(PAID, MISMATCHED, REFUSED, CLOSED);
            case REFUSED, CLOSED -> EnumSet.of(PAID, MISMATCHED);
            case PAID, MISMATCHED -> EnumSet.noneOf(AttemptState.class);
        };
    }

    /** Whether the provider has taken money. */
    public boolean isBooked() {
        return this == PAID || this == MISMATCHED;
    }
}
