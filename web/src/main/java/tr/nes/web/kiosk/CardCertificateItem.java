package tr.nes.web.kiosk;

import java.time.Instant;
import tr.nes.certificate.CardCertificate;
import tr.nes.certificate.CertificateStatus;
import tr.nes.web.shell.CommonName;

/** A certificate on a card as displayed. */
public record CardCertificateItem(CardCertificate certificate) {

    /** Registered to someone else: no data of it is displayed. */
    public boolean ofAnother() {
        return certificate.ofAnother();
    }

    public String subject() {
        return CommonName.in(certificate.subject());
    }

    public String serialNumber() {
        return certificate.serialNumber();
    }

    public Instant notBefore() {
        return certificate.notBefore();
    }

    public Instant notAfter() {
        return certificate.notAfter();
    }

    public String stateKey() {
        return stateKey(certificate.status());
    }

    /** @param status null if the certificate is not registered */
    static String stateKey(CertificateStatus status) {
        return "certificate." + (status == null ? "NOT_ON_RECORD" : status.name());
    }

    /** A class of reader.css. */
    public String look() {
        CertificateStatus status = certificate.status();
        if (status == null) {
            return "state--open";
        }
        return switch (status) {
            case ACTIVE -> "state--good";
            case SUSPENDED -> "state--warning";
            case REVOKED, EXPIRED -> "state--bad";
            case PENDING_START, ISSUED, DELIVERED -> "state--open";
        };
    }
}
