package tr.nes.certificate;

import java.util.EnumSet;
import java.util.Set;

/** How far a change of a certificate's state has come. */
public enum ChangeState {
    /** Written down; the authority is perhaps being told. */
    INTENDED,
    /** The authority gave no answer: asked again until it does. */
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

    /** Whether nothing else may be done to the certificate meanwhile. */
    public boolean open() {
        return this == INTENDED || this == PENDING;
    }
}
