package tr.nes.callcentre;

import tr.nes.shared.DomainException;

/** A rule of the call centre that is broken. */
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
        /** Fewer than two questions were answered, or there is no note. */
        CHECK_INCOMPLETE,

        /** The person's identity was not checked in this call. */
        IDENTITY_NOT_CHECKED,

        /** The note holds digits that could be a PIN, a code or a number; none of them belongs there. */
        NOTE_HOLDS_SECRET,

        /** Staff does not handle its own matters. */
        OWN_MATTER,

        /** Who proposed does not decide. */
        OWN_PROPOSAL,

        /** Nobody has this identity number. */
        PERSON_NOT_FOUND,

        /** There is no such proposal, it was decided already, or its time is over. */
        PROPOSAL_CLOSED,

        /** The same is proposed already and waits for a decision. */
        PROPOSAL_EXISTS,

        /** The caller has looked up too many people in this minute. */
        TOO_MANY_LOOKUPS
    }
}
