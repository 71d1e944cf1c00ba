package tr.nes.enrolment;

import java.io.Serializable;

/**
 * The answer to somebody who wants to his application.
 *
 * @param access null unless the result is OPENED
 */
public record Entry(Result result, DraftAccess access) implements Serializable {

    public static Entry of(Result result) {
        return new Entry(result, null);
    }

    public enum Result {
        /** To be confirmed by a code first if the application's phone is confirmed. */
        OPENED,
        /** The person has an account and is not logged in with it. */
        LOGIN_FIRST,
        /** Somebody else may have begun it: a new invitation went to the address on the staff list. */
        LINK_SENT,
        /** Nothing fits: one answer for all causes. */
        MISMATCH,
        THROTTLED,
        WRONG_PICTURE
    }
}
