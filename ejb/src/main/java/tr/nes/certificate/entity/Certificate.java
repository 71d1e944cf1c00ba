package tr.nes.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateView;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;

/** A qualified certificate as it was issued, and where it stands. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @Column(name = "serial_number")
    private String serialNumber;

    @Column(name = "holder_id")
    private java.util.UUID holder;

    @Column(name = "card_serial")
    private String cardSerial;

    private String subject;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    private String fingerprint;

    @Lob
    private byte[] encoded;

    @Version
    private long version;

    protected Certificate() {}

    public Certificate(X509Certificate issued, HolderId holder, String cardSerial, CertificateStatus status)
            throws CertificateEncodingException {
        this.serialNumber = issued.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        this.holder = holder.value();
        this.cardSerial = cardSerial;
        this.subject = issued.getSubjectX500Principal().getName();
        this.notBefore = issued.getNotBefore().toInstant();
        this.notAfter = issued.getNotAfter().toInstant();
        this.status = status;
        this.encoded = issued.getEncoded();
        this.fingerprint = Digest.sha256(encoded);
    }

    public CertificateView view() {
        return new CertificateView(serialNumber, subject, notBefore, notAfter, status, cardSerial);
    }
}
