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
    /** The bank said no; on some providers' pages the payer may try again. */
    REFUSED,
    /** It can't be paid any more. */
    CLOSED;

    public Set<AttemptState> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(PAID, MISMATCHED, REFUSED, CLOSED);
            case REFUSED -> EnumSet.of(PAID, MISMATCHED, CLOSED);
            case CLOSED -> EnumSet.of(PAID, MISMATCHED);
            case PAID, MISMATCHED -> EnumSet.noneOf(AttemptState.class);
        };
    }

    /** Whether somebody may still pay it. */
    public boolean isPayable() {
        return this == OPEN || this == REFUSED;
    }

    /** Whether the provider has taken money. */
    public boolean isBooked() {
        return this == PAID || this == MISMATCHED;
    }
}
