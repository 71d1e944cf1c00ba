package tr.nes.institution;

import tr.nes.shared.DomainException;

/** A violated rule about an institution, its officers or its staff list. */
public class InstitutionException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public InstitutionException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    /** What was asked for is not possible in this state. */
    public static InstitutionException in(InstitutionState state) {
        return new InstitutionException(Reason.valueOf("STATE_" + state));
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The person is an officer of the institution in some of these days. */
        ALREADY_OFFICER,
        /** It was decided already, or there is none with this id. */
        CHANGE_DECIDED,
        /** Another change of the main officer waits for a decision. */
        CHANGE_WAITS,
        /** The last day lies before the first one, the first one has passed, or a deputy has no last day. */
        DAYS_WRONG,
        DETSIS_WRONG,
        /** The caller has no draft of an institution's application with this id. */
        DRAFT_GONE,
        /** Something is missing or wrong in the draft, or its letter is missing. */
        DRAFT_INCOMPLETE,
        /** The institution's people apply by themselves; it sends no lists. */
        FORM_FIRST,
        /** The first officer's data belong to somebody else on record. */
        IDENTITY_DIFFERS,
        /** There is none with this id, or none that the caller may see: one text for both. */
        INSTITUTION_UNKNOWN,
        /** Somebody else has added or removed people since the list was seen. */
        LIST_CHANGED,
        LIST_EMPTY,
        /** The institution has no list with this id. */
        LIST_GONE,
        LIST_SENT,
        /** The letter is no PDF that can be read, is encrypted, or carries scripts or files. */
        LETTER_WRONG,
        /** Without it the institution would have no main officer. */
        LAST_MAIN_OFFICER,
        /** Main officers are changed by the back office only. */
        MAIN_BY_BACK_OFFICE,
        MERSIS_WRONG,
        /** The caller is not its main officer. */
        NOT_MAIN_OFFICER,
        /** Another institution has this DETSİS number or, without one, this VKN. */
        NUMBER_TAKEN,
        NUMBER_MISSING,
        /** There is none with this id at this institution, or the office has ended. */
        OFFICER_GONE,
        /** The person concerned must not decide. */
        OWN_MATTER,
        /** The proposer must not decide. */
        OWN_PROPOSAL,
        /** A list counts with an officer's signature only. */
        SIGNATURE_MISSING,
        /** Somebody else has changed the person's data since they were read. */
        STAFF_MEMBER_CHANGED,
        /** There is nobody with this id on the institution's list. */
        STAFF_MEMBER_GONE,
        STATE_ACTIVE,
        STATE_PROPOSED,
        STATE_REJECTED,
        TAX_NUMBER_WRONG,
        /** Some of the people were changed or taken off by hand since. */
        UNDO_CHANGED,
        /** The upload is another institution's, decided, or replaced by a newer one. */
        UPLOAD_GONE,
        /** The day of the upload is over, or a newer one has come. */
        UNDO_TOO_LATE
    }
}
