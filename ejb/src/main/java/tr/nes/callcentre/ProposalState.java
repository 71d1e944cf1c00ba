package tr.nes.callcentre;

import java.util.EnumSet;
import java.util.Set;

/** Progress of a proposal. */
public enum ProposalState {
    OPEN,
    /** Approved by the second person; being executed. */
    APPROVED,
    DONE,
    /** Approved, but execution failed; nothing was changed. */
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
