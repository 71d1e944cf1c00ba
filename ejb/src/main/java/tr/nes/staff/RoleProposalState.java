package tr.nes.staff;

import java.util.EnumSet;
import java.util.Set;

/** Progress of a proposal about a role. */
public enum RoleProposalState {
    OPEN,
    APPROVED,
    REJECTED,
    /** Nobody decided in time. */
    EXPIRED;

    /** States that may follow. */
    public Set<RoleProposalState> successors() {
        return this == OPEN ? EnumSet.of(APPROVED, REJECTED, EXPIRED) : EnumSet.noneOf(RoleProposalState.class);
    }
}
