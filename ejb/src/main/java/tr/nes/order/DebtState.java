package tr.nes.order;

import java.util.EnumSet;
import java.util.Set;

/** What has become of a debt. */
public enum DebtState {
    OPEN,
    PAID,
    /** Two members of staff gave it up. */
    WAIVED,
    /** What it was for is not wanted any more. */
    CANCELLED,
    /** It was paid, and the money went back. */
    REFUNDED;

    public Set<DebtState> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(PAID, WAIVED, CANCELLED);
            case PAID -> EnumSet.of(REFUNDED);
            case WAIVED, CANCELLED, REFUNDED -> EnumSet.noneOf(DebtState.class);
        };
    }

    /** Whether what it was for may go on. */
    public boolean isSettled() {
        return this == PAID || this == WAIVED;
    }
}
