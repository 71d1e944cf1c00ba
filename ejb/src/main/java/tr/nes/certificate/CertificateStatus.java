package tr.nes.certificate;

import static tr.nes.certificate.CertificateOperation.ACTIVATE;
import static tr.nes.certificate.CertificateOperation.DELIVER;
import static tr.nes.certificate.CertificateOperation.EXPIRE;
import static tr.nes.certificate.CertificateOperation.REINSTATE;
import static tr.nes.certificate.CertificateOperation.REVOKE;
import static tr.nes.certificate.CertificateOperation.START;
import static tr.nes.certificate.CertificateOperation.SUSPEND;

import java.util.Map;
import java.util.Optional;

/** States of a certificate's life cycle and the operations that lead from one to another. */
public enum CertificateStatus {
    /** A renewal that waits for the end of the old certificate. */
    PENDING_START,
    ISSUED,
    DELIVERED,
    ACTIVE,
    SUSPENDED,
    REVOKED,
    EXPIRED;

    /** The state after the operation; empty if it is not legal here. Ask the family, which may allow less. */
    Optional<CertificateStatus> after(CertificateOperation operation) {
        return Optional.ofNullable(successors().get(operation));
    }

    /** The only table of transitions. A renewal that was handed over early is DELIVERED as soon as it starts. */
    private Map<CertificateOperation, CertificateStatus> successors() {
        return switch (this) {
            case PENDING_START -> Map.of(DELIVER, PENDING_START, START, ISSUED, REVOKE, REVOKED, EXPIRE, EXPIRED);
            case ISSUED -> Map.of(DELIVER, DELIVERED, ACTIVATE, ACTIVE, REVOKE, REVOKED, EXPIRE, EXPIRED);
            case DELIVERED -> Map.of(ACTIVATE, ACTIVE, REVOKE, REVOKED, EXPIRE, EXPIRED);
            case ACTIVE -> Map.of(SUSPEND, SUSPENDED, REVOKE, REVOKED, EXPIRE, EXPIRED);
            case SUSPENDED -> Map.of(REINSTATE, ACTIVE, REVOKE, REVOKED, EXPIRE, EXPIRED);
            case REVOKED, EXPIRED -> Map.of();
        };
    }
}
