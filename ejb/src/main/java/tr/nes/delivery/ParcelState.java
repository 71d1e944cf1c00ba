package tr.nes.delivery;

import java.util.EnumSet;
import java.util.Set;

/** The states of a parcel, and which may follow. */
public enum ParcelState {
    /** Packed, to be handed over to the carrier. */
    WAITING,
    HANDED_OVER,
    DELIVERED,
    /** Did not arrive, as staff decided. */
    LOST,
    /** Came back; it can be sent again. */
    RETURNED;

    public Set<ParcelState> successors() {
        return switch (this) {
            case WAITING -> EnumSet.of(HANDED_OVER);
            case HANDED_OVER -> EnumSet.of(DELIVERED, RETURNED, LOST);
            case RETURNED -> EnumSet.of(WAITING);
            case DELIVERED, LOST -> EnumSet.noneOf(ParcelState.class);
        };
    }
}
