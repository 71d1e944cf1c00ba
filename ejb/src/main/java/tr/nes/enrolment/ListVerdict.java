package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import tr.nes.signature.DocumentKind;

/**
 * Whether a list was signed, for anybody who holds it. It names none of the people on it.
 *
 * @param kind null if nothing is known, as is all that follows
 * @param people how many are on it
 * @param proven whether the content was proven by the QR code
 * @param signer initials of the officer
 * @param sha256 of the signed PDF, hexadecimal
 * @param certificateSerial of the officer, hexadecimal
 */
public record ListVerdict(
        Result result,
        DocumentKind kind,
        String number,
        String institution,
        int people,
        boolean proven,
        String signer,
        Instant signedAt,
        String sha256,
        String certificateSerial)
        implements Serializable {

    public static ListVerdict of(Result result) {
        return new ListVerdict(result, null, null, null, 0, false, null, null, null, null);
    }

    public enum Result {
        SIGNED,
        /** Prepared for its signer, who has not signed it. */
        UNSIGNED,
        /** Nothing fits, or it was changed since: one answer for all causes. */
        UNKNOWN,
        THROTTLED
    }
}
