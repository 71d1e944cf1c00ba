package tr.nes.certificate;

import java.io.Serializable;

/**
 * Certificate status as published by OCSP and CRL.
 *
 * @param reason null unless the certificate is on hold or revoked; CERTIFICATE_HOLD only for a hold
 */
public record PublishedStatus(Kind kind, RevocationReason reason) implements Serializable {

    /** UNKNOWN: the authority never issued it. */
    public enum Kind {
        GOOD,
        HOLD,
        REVOKED,
        UNKNOWN
    }

    public static final PublishedStatus GOOD = new PublishedStatus(Kind.GOOD, null);
    public static final PublishedStatus HOLD = new PublishedStatus(Kind.HOLD, RevocationReason.CERTIFICATE_HOLD);
    public static final PublishedStatus UNKNOWN = new PublishedStatus(Kind.UNKNOWN, null);

    /** @throws IllegalArgumentException for CERTIFICATE_HOLD, which is not a revocation */
    public static PublishedStatus revoked(RevocationReason reason) {
        if (reason == RevocationReason.CERTIFICATE_HOLD) {
            throw new IllegalArgumentException("a hold is not final");
        }
        return new PublishedStatus(Kind.REVOKED, reason);
    }
}
