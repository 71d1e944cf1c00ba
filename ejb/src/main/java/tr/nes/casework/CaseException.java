package tr.nes.casework;

import tr.nes.shared.DomainException;

/** A violated rule of casework. */
public class CaseException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public CaseException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The reason that the holder reads is missing. */
        ANSWER_MISSING,

        /** The answer to the holder is too long. */
        ANSWER_TOO_LONG,

        /** The person was told the same less than a day ago. */
        ASKED_TODAY,

        /** There is no such case, or it has ended. */
        CASE_GONE,

        /** The case ends by itself, or by another step. */
        NOT_TO_BE_CLOSED,

        /** The text is missing or too long. */
        NOTE_MISSING,

        /** The text contains what looks like a secret. */
        NOTE_HOLDS_SECRET,

        /** It is not said how the case ends. */
        OUTCOME_MISSING,

        /** Staff must not handle their own cases. */
        OWN_CASE,

        /** The step does not fit this kind of case. */
        STEP_NOT_POSSIBLE
    }
}
