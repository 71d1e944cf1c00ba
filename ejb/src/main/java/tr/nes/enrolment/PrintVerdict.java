package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether a printed form is genuine, for anybody who holds it. Of the person it says no more than the paper does.
 *
 * @param number of the application; null if nothing is known
 * @param version of the print in question
 * @param newest version that was printed
 * @param initials of the applicant; null unless the content was proven by the QR code
 */
public record PrintVerdict(Result result, String number, int version, int newest, Instant printedAt, String initials)
        implements Serializable {

    public static PrintVerdict of(Result result) {
        return new PrintVerdict(result, null, 0, 0, null, null);
    }

    /** Whether its content is the one that was printed. */
    public boolean isProven() {
        return initials != null;
    }

    public enum Result {
        /** The newest, and not void. */
        VALID,
        /** A newer one was printed. */
        OUTDATED,
        /** The form was taken back, or the application has ended. */
        VOID,
        /** Nothing fits: one answer for all causes. */
        UNKNOWN,
        THROTTLED
    }
}
