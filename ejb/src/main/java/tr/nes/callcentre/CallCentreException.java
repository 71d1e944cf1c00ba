package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** A violated rule of the call centre. */
public class CallCentreException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public CallCentreException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** Fewer than two questions were answered, or the note is missing. */
        CHECK_INCOMPLETE,

        /** The person's identity was not checked in this call. */
        IDENTITY_NOT_CHECKED,

        /** The note contains digits that could be a PIN, a code or a number; none of them belongs there. */
        NOTE_HOLDS_SECRET,

        /** Staff must not handle their own cases. */
        OWN_MATTER,

        /** The proposer must not decide on the proposal. */
        OWN_PROPOSAL,

        /** Nobody has this identity number. */
        PERSON_NOT_FOUND,

        /** There is no such proposal, or it was already decided or has expired. */
        PROPOSAL_CLOSED,

        /** The same proposal already exists and waits for a decision. */
        PROPOSAL_EXISTS,

        /** The caller looked up too many people in the last minute. */
        TOO_MANY_LOOKUPS
    }
}
