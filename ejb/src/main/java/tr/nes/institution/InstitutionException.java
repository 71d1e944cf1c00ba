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
        DETSIS_WRONG,
        /** The first officer's data belong to somebody else on record. */
        IDENTITY_DIFFERS,
        /** There is none with this id, or none that the caller may see: one text for both. */
        INSTITUTION_UNKNOWN,
        /** The letter is no PDF that can be read, is encrypted, or carries scripts or files. */
        LETTER_WRONG,
        MERSIS_WRONG,
        /** Another institution has this DETSİS number or, without one, this VKN. */
        NUMBER_TAKEN,
        NUMBER_MISSING,
        /** The person concerned must not decide. */
        OWN_MATTER,
        /** The proposer must not decide. */
        OWN_PROPOSAL,
        STATE_ACTIVE,
        STATE_PROPOSED,
        STATE_REJECTED,
        TAX_NUMBER_WRONG,
        /** The upload is another institution's, decided, or replaced by a newer one. */
        UPLOAD_GONE,
        /** The day of the upload is over, or a newer one has come. */
        UNDO_TOO_LATE
    }
}
