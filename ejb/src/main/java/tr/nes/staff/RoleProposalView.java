package tr.nes.staff;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A proposal, for the person who decides on it.
 *
 * @param about full name
 * @param number masked identity number; empty once a proposal about somebody unknown came to nothing
 * @param stranger data of somebody who is not on record; null if the person is, or once it is decided
 * @param from null for an end
 * @param until null if there is no end
 * @param proposer full name; empty for the operator at the server
 * @param mine whether the caller proposed it
 * @param concernsMe whether it is about the caller
 * @param decider full name; empty for the operator, or if nobody decided
 * @param decidedAt null if nobody decided
 * @param rejection why it was rejected; else null
 */
public record RoleProposalView(
        UUID id,
        RoleProposalKind kind,
        StaffRole role,
        String about,
        String number,
        StaffPerson stranger,
        LocalDate from,
        LocalDate until,
        String proposer,
        boolean mine,
        boolean concernsMe,
        Instant proposedAt,
        Instant expiresAt,
        RoleProposalState state,
        String decider,
        Instant decidedAt,
        String rejection)
        implements Serializable {

    /** Whether the caller may decide on it. */
    public boolean decidable() {
        return state == RoleProposalState.OPEN && !mine && !concernsMe;
    }
}
