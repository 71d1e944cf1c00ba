package tr.nes.callcentre;

import java.util.EnumSet;
import java.util.Set;

/** How far a proposal has come. */
public enum ProposalState {
    OPEN,
    /** The second person has agreed; it is being carried out. */
    APPROVED,
    DONE,
    /** Agreed on, but it could not be carried out; nothing was changed. */
    FAILED,
    REJECTED,
    /** Nobody decided in time. */
    EXPIRED;

    /** States that may follow. */
    public Set<ProposalState> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(APPROVED, REJECTED, EXPIRED);
            case APPROVED -> EnumSet.of(DONE, FAILED);
            case DONE, FAILED, REJECTED, EXPIRED -> EnumSet.noneOf(ProposalState.class);
        };
    }
}
