package tr.nes.card;

import java.util.EnumSet;
import java.util.Set;

/** State of an operation on a card. */
public enum OperationState {
    /** Recorded, and perhaps running. */
    INTENDED,
    CONFIRMED,
    /** Nothing on the card was changed, or the card refused. */
    REFUSED,
    /** No response: the card may or may not have executed it. Blocks the card until its real state has been read. */
    UNKNOWN,
    /** Was UNKNOWN; the card's real state has been read since. */
    RECONCILED;

    /** States that may follow. */
    public Set<OperationState> successors() {
        return switch (this) {
            case INTENDED -> EnumSet.of(CONFIRMED, REFUSED, UNKNOWN);
            case UNKNOWN -> EnumSet.of(RECONCILED);
            case CONFIRMED, REFUSED, RECONCILED -> EnumSet.noneOf(OperationState.class);
        };
    }
}
