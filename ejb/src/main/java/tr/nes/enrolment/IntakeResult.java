package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of a paper at the intake.
 *
 * @param paper to which a scan can be added; null unless it is with the caller
 * @param number of the application; null if the text named none
 * @param version of the print; 0 if the text named none
 * @param applicant full name; null if it is none of the caller's concern
 */
public record IntakeResult(
        Outcome outcome, UUID paper, String number, int version, String applicant, String institution, Instant at)
        implements Serializable {

    public boolean isReceived() {
        return outcome == Outcome.RECEIVED;
    }

    public enum Outcome {
        RECEIVED,
        ALREADY_RECEIVED,
        /** A newer one was printed, or the form was taken back. */
        OLD_PRINT,
        /** The form is not one that waits for a signature by hand. */
        NOT_AWAITING,
        /** Of an institution for which the caller does not act. */
        FOREIGN_INSTITUTION,
        /** The institution's forms go to the authority, and not to the officer, or the other way round. */
        OTHER_RECEIVER,
        /** A number was typed without the print's. */
        PRINT_MISSING,
        /** Nothing fits: one answer for all causes. */
        UNKNOWN
    }
}
