package tr.nes.enrolment;

/** Where an applicant stands. */
public enum WizardStep {
    /** A code to the application's phone is needed first. */
    REOPENING,
    /** Pre-contract information and privacy notice. */
    NOTICES,
    FORM,
    PHONE,
    SIGNATURE,
    HANDOVER,
    /** It came back with a question or a reason. */
    CORRECTION,
    /** Nothing is left to do here. */
    OVER
}
