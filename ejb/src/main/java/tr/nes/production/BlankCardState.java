package tr.nes.production;

import java.util.EnumSet;
import java.util.Set;

/** States of a card of the stock. */
public enum BlankCardState {
    BLANK,
    /** It is being made, or the outcome of that is not known. */
    RESERVED,
    PERSONALISED,
    /** Never used again. */
    SPOILT;

    public Set<BlankCardState> successors() {
        return switch (this) {
            case BLANK -> EnumSet.of(RESERVED, SPOILT);
            case RESERVED -> EnumSet.of(BLANK, PERSONALISED, SPOILT);
            case PERSONALISED, SPOILT -> EnumSet.noneOf(BlankCardState.class);
        };
    }
}
