package tr.nes.enrolment;

import tr.nes.shared.DomainException;

/** A violated rule about an application. */
public class ApplicationException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final ApplicationState state;

    public ApplicationException(Reason reason) {
        super(reason);
        this.reason = reason;
        this.state = null;
    }

    private ApplicationException(ApplicationState state) {
        super(Reason.STATE);
        this.reason = Reason.STATE;
        this.state = state;
    }

    /** What was asked for is not possible in this state. */
    public static ApplicationException in(ApplicationState state) {
        return new ApplicationException(state);
    }

    public Reason reason() {
        return reason;
    }

    /** Null unless the reason is STATE. */
    public ApplicationState state() {
        return state;
    }

    public enum Reason {
        /** This browser has no application open, or not any more. */
        ACCESS_OVER,
        /** There is none, or none that the caller may see: one text for both. */
        APPLICATION_UNKNOWN,
        /** Somebody has changed it since it was read. */
        APPLICATION_CHANGED,
        /** The form has faults, or the truth of it was not declared. */
        FORM_INCOMPLETE,
        /** No evidence of who the person is that is accepted for this kind. */
        IDENTITY_UNPROVEN,
        /** This kind is not open to the person. */
        KIND_NOT_POSSIBLE,
        /** The list is not any more what it was when it was prepared for its signer. */
        LIST_CHANGED,
        LIST_EMPTY,
        /** The institution lists its people first. */
        LIST_FIRST,
        /** It was confirmed or rejected before. */
        LINK_DECIDED,
        /** There is no such proposal. */
        LINK_GONE,
        /** Who the person was on record is not settled yet. */
        LINK_MISSING,
        /** A note or a reason has no text, or too much. */
        NOTE_WRONG,
        /** Pre-contract information or privacy notice is no longer the one that was shown. */
        NOTICES_CHANGED,
        /** Nobody on record has this number, or the new number is somebody else's on record. */
        OLD_IDENTITY_UNKNOWN,
        /** There is none with this id, or it is another office's: one text for both. */
        LIST_UNKNOWN,
        /** More applications than one list takes. */
        LIST_TOO_LONG,
        /** Nobody decides on the own application. */
        OWN_APPLICATION,
        /** Who proposed it does not decide. */
        OWN_PROPOSAL,
        PAYMENT_MISSING,
        /** A question or an answer has no text, or too much. */
        QUESTION_WRONG,
        /** There is no such reason for a rejection. */
        REASON_UNKNOWN,
        /** The civil register says something else. */
        REGISTRY_DIFFERS,
        /** The civil register has not answered, or no reason was given where there is none. */
        REGISTRY_MISSING,
        /** The authority has not accepted it. */
        REVIEW_MISSING,
        /** Not a PDF, JPEG or PNG within the limits, or something else besides. */
        SCAN_WRONG,
        STATE,
        /** A renewal is produced shortly before the old certificate ends. */
        TOO_EARLY,
        /** The form was opened too often in this minute. */
        TOO_OFTEN,
        WAY_NOT_POSSIBLE
    }
}
