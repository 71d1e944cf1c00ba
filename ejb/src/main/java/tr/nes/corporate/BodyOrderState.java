package tr.nes.corporate;

import java.util.EnumSet;
import java.util.Set;

/** How the order of a body's certificate stands. */
public enum BodyOrderState {
    /** Whoever acts for the body sends the request for the key. */
    AWAITING_KEY,
    /** The authority is asked, until it answers. */
    ISSUING,
    ISSUED,
    CANCELLED;

    public Set<BodyOrderState> successors() {
        return switch (this) {
            case AWAITING_KEY -> EnumSet.of(ISSUING, CANCELLED);
            case ISSUING -> EnumSet.of(AWAITING_KEY, ISSUED);
            case ISSUED, CANCELLED -> EnumSet.noneOf(BodyOrderState.class);
        };
    }
}
