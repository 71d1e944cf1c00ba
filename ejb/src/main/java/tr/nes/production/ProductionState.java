package tr.nes.production;

import java.util.EnumSet;
import java.util.Set;

/** Where an application's card is in the production. */
public enum ProductionState {
    /** Waits for a card and a reader. */
    QUEUED,
    MAKING,
    /** A command to the card was not answered: it waits until that card is seen again or given up. */
    UNKNOWN,
    /** Failed too often; staff lets it try again. */
    FAILED,
    PRODUCED;

    public Set<ProductionState> successors() {
        return switch (this) {
            case QUEUED -> EnumSet.of(MAKING, FAILED);
            case MAKING -> EnumSet.of(QUEUED, UNKNOWN, FAILED, PRODUCED);
            case UNKNOWN -> EnumSet.of(QUEUED, FAILED, PRODUCED);
            case FAILED -> EnumSet.of(QUEUED);
            // its card is lost or faulty
            case PRODUCED -> EnumSet.of(QUEUED);
        };
    }
}
