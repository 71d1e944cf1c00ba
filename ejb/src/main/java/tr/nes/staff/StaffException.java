package tr.nes.staff;

import tr.nes.shared.DomainException;

/** A rule of giving and ending staff roles. */
public class StaffException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public StaffException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The first day is past, or the last one precedes it. */
        DAYS_WRONG,

        /** Nobody else would be an administrator without an end. */
        LAST_ADMINISTRATOR,

        /** Somebody may not propose a role for himself, nor decide about himself. */
        OWN_MATTER,

        /** The proposer must not decide on the proposal. */
        OWN_PROPOSAL,

        /** Somebody has come on record under this number since the proposal. */
        PERSON_KNOWN,

        /** Nobody is on record under this number, and the proposal does not say who it is. */
        PERSON_UNKNOWN,

        /** There is no such proposal, or it was already decided or has expired. */
        PROPOSAL_CLOSED,

        /** The same proposal waits for a decision. */
        PROPOSAL_EXISTS,

        /** The person has this role on one of these days. */
        ROLE_HELD,

        /** There is no such role, or not any more. */
        ROLE_OVER,

        /** The caller made too many proposals in the last minute. */
        TOO_MANY_PROPOSALS
    }
}
