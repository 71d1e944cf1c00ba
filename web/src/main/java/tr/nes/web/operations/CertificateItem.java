package tr.nes.web.operations;

import java.time.Instant;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateView;

/** One certificate as the menu draws it. */
public record CertificateItem(CertificateView certificate) {

    public String getSerialNumber() {
        return certificate.serialNumber();
    }

    public Instant getNotAfter() {
        return certificate.notAfter();
    }

    /** Key of the state's name in the menu bundle. */
    public String getStateKey() {
        return "state" + certificate.status().name();
    }

    public String getKind() {
        return kindOf(certificate.status());
    }

    private static String kindOf(CertificateStatus status) {
        return switch (status) {
            case ACTIVE -> "success";
            case SUSPENDED -> "warning";
            case REVOKED -> "danger";
            case DELIVERED, ISSUED -> "info";
            case PENDING_START, EXPIRED -> "neutral";
        };
    }
}
