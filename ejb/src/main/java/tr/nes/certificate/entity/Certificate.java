package tr.nes.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.InstitutionContact;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Obstacle;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.StatusChangeException.Reason;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;

/** An issued certificate of any family and its status. */
@Entity
@Table(name = "certificate")
public class Certificate {

    @Id
    @Column(name = "serial_number")
    private String serialNumber;

    @Enumerated(EnumType.STRING)
    private CertificateFamily family;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "body_id")
    private UUID body;

    @Column(name = "key_digest")
    private String keyDigest;

    @Column(name = "card_serial")
    private String cardSerial;

    private String subject;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_by")
    private Requester heldBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_reason")
    private RevocationReason revocationReason;

    @Column(name = "institution_id")
    private UUID institutionId;

    @Column(name = "institution_name")
    private String institutionName;

    @Column(name = "institution_mail")
    private String institutionMail;

    private String fingerprint;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] encoded;

    @Version
    private long version;

    protected Certificate() {}

    public Certificate(
            X509Certificate issued, HolderId holder, String cardSerial, CertificateStatus status, Instant now)
            throws CertificateEncodingException {
        this.serialNumber = issued.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        this.family = CertificateFamily.NES;
        this.holder = holder.value();
        this.keyDigest = Digest.sha256(issued.getPublicKey().getEncoded());
        this.cardSerial = cardSerial;
        this.subject = issued.getSubjectX500Principal().getName();
        this.notBefore = issued.getNotBefore().toInstant();
        this.notAfter = issued.getNotAfter().toInstant();
        this.registeredAt = now;
        this.status = status;
        this.heldBy = status == CertificateStatus.SUSPENDED ? Requester.HOLDER : null;
        this.encoded = issued.getEncoded();
        this.fingerprint = Digest.sha256(encoded);
    }

    /** Of a new card: it waits if it begins later. */
    public static Certificate produced(X509Certificate issued, HolderId holder, String cardSerial, Instant now)
            throws CertificateEncodingException {
        Certificate certificate = new Certificate(issued, holder, cardSerial, CertificateStatus.ISSUED, now);
        if (certificate.notBefore.isAfter(now)) {
            certificate.status = CertificateStatus.PENDING_START;
        }
        return certificate;
    }

    /** Of a body, for a key in its own device. @param responsible the person who asked for it on the body's behalf */
    public Certificate(X509Certificate issued, CertificateFamily family, UUID body, HolderId responsible, Instant now)
            throws CertificateEncodingException {
        this(issued, responsible, "", CertificateStatus.ISSUED, now);
        this.family = family;
        this.body = body;
    }

    public String serialNumber() {
        return serialNumber;
    }

    public CertificateFamily family() {
        return family;
    }

    /** Its holder; of a body's certificate the person who asked for it. */
    public HolderId holder() {
        return new HolderId(holder);
    }

    public boolean belongsTo(HolderId somebody) {
        return body == null && holder.equals(somebody.value());
    }

    /** The body that holds it; null for a person's. */
    public UUID body() {
        return body;
    }

    /** Sets the institution on whose behalf it was issued. */
    public void issuedIn(InstitutionContact institution) {
        institutionId = institution.id();
        institutionName = institution.name();
        institutionMail = institution.mail();
    }

    /** Empty for a private person's certificate. */
    public Optional<InstitutionContact> institution() {
        return Optional.ofNullable(institutionMail)
                .map(mail -> new InstitutionContact(institutionId, institutionName, mail));
    }

    public Instant notAfter() {
        return notAfter;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** DER. */
    public byte[] encoded() {
        return encoded.clone();
    }

    public CertificateStatus status() {
        return status;
    }

    /** The status at that time: EXPIRED after the end of validity, even if not recorded yet. */
    public CertificateStatus status(Instant now) {
        boolean over = !now.isBefore(notAfter) && family.allows(status, CertificateOperation.EXPIRE);
        return over ? CertificateStatus.EXPIRED : status;
    }

    /** What prevents the requester from the operation. */
    public Obstacle obstacleTo(CertificateOperation operation, Requester requester, boolean changeOpen, Instant now) {
        return Obstacle.to(operation, family, status(now), heldBy, changeOpen, requester);
    }

    public CertificateView view(boolean changeOpen, Instant now) {
        return new CertificateView(
                family, serialNumber, subject, notBefore, notAfter, status(now), heldBy, changeOpen, cardSerial);
    }

    public void deliver(Instant now) {
        become(CertificateOperation.DELIVER);
        deliveredAt = now;
    }

    /** Starts a renewal: its status becomes what it would be had it never waited. */
    public void start() {
        become(CertificateOperation.START);
        if (deliveredAt != null) {
            become(CertificateOperation.DELIVER);
        }
    }

    public void activate(Instant now) {
        become(CertificateOperation.ACTIVATE);
        deliveredAt = deliveredAt == null ? now : deliveredAt;
    }

    public void suspend(Requester by) {
        become(CertificateOperation.SUSPEND);
        heldBy = by;
    }

    /** @throws StatusChangeException HOLD_OF_ANOTHER if another party set the hold */
    public void reinstate(Requester by) {
        if (status == CertificateStatus.SUSPENDED && heldBy != by) {
            throw new StatusChangeException(Reason.HOLD_OF_ANOTHER);
        }
        become(CertificateOperation.REINSTATE);
        heldBy = null;
    }

    public void revoke(RevocationReason reason) {
        become(CertificateOperation.REVOKE);
        heldBy = null;
        revocationReason = reason;
    }

    public void expire() {
        become(CertificateOperation.EXPIRE);
        heldBy = null;
    }

    private void become(CertificateOperation operation) {
        status = family.after(status, operation).orElseThrow(() -> new NotInThisState(operation, status));
    }
}
