package tr.nes.ejbca.control;

import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;

/** EJBCA's names for the reasons of RFC 5280 §5.3.1. */
final class ReasonName {

    /** EJBCA's spelling differs from the standard's for this one only. */
    private static final String PRIVILEGES_WITHDRAWN = "PRIVILEGES_WITHDRAWN";

    private ReasonName() {}

    static String of(PublishedStatus status) {
        return switch (status.kind()) {
            case GOOD -> "REMOVE_FROM_CRL";
            case HOLD -> "CERTIFICATE_HOLD";
            case REVOKED ->
                status.reason() == RevocationReason.PRIVILEGE_WITHDRAWN
                        ? PRIVILEGES_WITHDRAWN
                        : status.reason().name();
            case UNKNOWN -> throw new IllegalArgumentException("nothing can be published as unknown");
        };
    }

    /** Reasons not used here, such as CA_COMPROMISE, map to unspecified: the certificate is still revoked. */
    static PublishedStatus status(String name) {
        if (PRIVILEGES_WITHDRAWN.equals(name)) {
            return PublishedStatus.revoked(RevocationReason.PRIVILEGE_WITHDRAWN);
        }
        for (RevocationReason reason : RevocationReason.values()) {
            if (reason.name().equals(name)) {
                return reason == RevocationReason.CERTIFICATE_HOLD
                        ? PublishedStatus.HOLD
                        : PublishedStatus.revoked(reason);
            }
        }
        return PublishedStatus.revoked(RevocationReason.UNSPECIFIED);
    }
}
