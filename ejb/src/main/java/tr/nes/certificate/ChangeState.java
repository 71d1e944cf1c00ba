package tr.nes.certificate;

import java.util.EnumSet;
import java.util.Set;

/** Progress of a change of a certificate's state. */
public enum ChangeState {
    /** Recorded; the request to the authority may be running. */
    INTENDED,
    /** The authority did not respond: the request is repeated until it does. */
    PENDING,
    DONE,
    /** Nothing was changed. */
    REFUSED;

    /** States that may follow. */
    public Set<ChangeState> successors() {
        return switch (this) {
            case INTENDED -> EnumSet.of(PENDING, DONE, REFUSED);
            case PENDING -> EnumSet.of(DONE, REFUSED);
            case DONE, REFUSED -> EnumSet.noneOf(ChangeState.class);
        };
    }

    /** Whether it blocks other changes of the certificate. */
    public boolean open() {
        return this == INTENDED || this == PENDING;
    }
}
