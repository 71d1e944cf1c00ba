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
        /** The text is missing or too long. */
        NOTE_MISSING,

        /** Fewer than two questions were answered, or the note is missing. */
        CHECK_INCOMPLETE,

        /** The person's identity was not checked in this call. */
        IDENTITY_NOT_CHECKED,

        /** The note contains what looks like a PIN, PUK, code, password, identity number or payment card. */
        NOTE_HOLDS_SECRET,

        /** Staff must not handle their own cases. */
        OWN_MATTER,

        /** The proposer must not decide on the proposal. */
        OWN_PROPOSAL,

        /** Nobody has this number, or this name and date of birth. */
        PERSON_NOT_FOUND,

        /** The new phone gets no more codes today. */
        PHONE_CODE_LIMIT,

        /** No code sent to the new phone came back yet. */
        PHONE_NOT_PROVEN,

        /** There is no such proposal, or it was already decided or has expired. */
        PROPOSAL_CLOSED,

        /** The same proposal already exists and waits for a decision. */
        PROPOSAL_EXISTS,

        /** More people than can be told apart have this name and date of birth. */
        TOO_MANY_FOUND,

        /** The caller looked up too many people in a short time. */
        TOO_MANY_LOOKUPS
    }
}
