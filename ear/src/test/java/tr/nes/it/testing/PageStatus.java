package tr.nes.it.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.RevocationReason;

/**
 * What the pages show about a certificate at a moment, in the terms of relying parties; computed only from the
 * data that the pages render.
 */
public record PageStatus(CertificateDetails details, Instant at) {

    public CertificateStatus status() {
        return details.certificate().status();
    }

    /** As in OCSP and lists: GOOD, or REVOKED with its reason, if any. */
    public String published() {
        CertificateStatus last = status() == CertificateStatus.EXPIRED ? beforeTheEnd() : status();
        return switch (last) {
            case ACTIVE -> "GOOD";
            case REVOKED ->
                revoked(newest(CertificateOperation.REVOKE).orElseThrow().reason());
            default -> revoked(RevocationReason.CERTIFICATE_HOLD);
        };
    }

    /** A signature verifier's first objection now, in OpenSSL's order; empty for none. */
    public String objection() {
        if (!"GOOD".equals(published())) {
            return "revoked";
        }
        if (at.isBefore(details.certificate().notBefore())) {
            return "not yet valid";
        }
        return status() == CertificateStatus.EXPIRED ? "expired" : "";
    }

    /** Whether it shows the same as another. */
    public boolean says(PageStatus other) {
        return status() == other.status()
                && published().equals(other.published())
                && objection().equals(other.objection());
    }

    /**
     * Whether the revocation time lies between the request and the completion of the newest revocation or
     * suspension, in whole seconds.
     */
    public boolean covers(Instant revokedAt) {
        return changeOfHold()
                .map(change -> !revokedAt.isBefore(change.askedAt().truncatedTo(ChronoUnit.SECONDS))
                        && !revokedAt.isAfter(change.settledAt()))
                .orElse(true);
    }

    private Optional<ChangeView> changeOfHold() {
        return newest(CertificateOperation.REVOKE).or(() -> newest(CertificateOperation.SUSPEND));
    }

    /** An expired certificate is EXPIRED on the page at once, and in the history within a minute. */
    private CertificateStatus beforeTheEnd() {
        return details.history().stream()
                .filter(change -> change.operation() != CertificateOperation.EXPIRE)
                .filter(change -> change.state() == ChangeState.DONE)
                .findFirst()
                .map(ChangeView::to)
                .orElse(CertificateStatus.ISSUED);
    }

    private Optional<ChangeView> newest(CertificateOperation operation) {
        return details.history().stream()
                .filter(change -> change.operation() == operation && change.state() == ChangeState.DONE)
                .findFirst();
    }

    static String revoked(RevocationReason reason) {
        return reason == RevocationReason.UNSPECIFIED ? "REVOKED" : "REVOKED " + reason;
    }
}
