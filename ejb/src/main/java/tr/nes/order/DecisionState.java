package tr.nes.order;

import java.util.EnumSet;
import java.util.Set;

/** How far a decision is. */
public enum DecisionState {
    PROPOSED,
    /** The provider has not answered. */
    UNDER_WAY,
    DONE,
    REJECTED,
    /** The provider refused. */
    REFUSED;

    public Set<DecisionState> successors() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(UNDER_WAY, DONE, REJECTED);
            case UNDER_WAY -> EnumSet.of(DONE, REFUSED);
            case DONE, REJECTED, REFUSED -> EnumSet.noneOf(DecisionState.class);
        };
    }
}
