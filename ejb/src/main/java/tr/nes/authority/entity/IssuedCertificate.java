package tr.nes.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.RevocationReason;

/** A certificate issued by this authority and its published status; initially on hold. */
@Entity
@Table(name = "issued_certificate")
public class IssuedCertificate {

    @Id
    @Column(name = "serial_number")
    private String serialNumber;

    @Column(name = "order_id")
    private UUID order;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private RevocationReason reason;

    private Instant since;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] encoded;

    @Column(name = "not_after")
    private Instant notAfter;

    @Column(name = "change_number")
    private long change;

    @Version
    private long version;

    protected IssuedCertificate() {}

    /** @param notAfter null if it is not known */
    public IssuedCertificate(String serialNumber, UUID order, byte[] encoded, Instant notAfter, Instant now) {
        this.serialNumber = serialNumber;
        this.order = order;
        this.encoded = encoded.clone();
        this.notAfter = notAfter;
        this.kind = PublishedStatus.HOLD.kind();
        this.reason = PublishedStatus.HOLD.reason();
        this.since = now;
    }

    /**
     * Changes the published status; false if it was the same already.
     *
     * @throws AuthorityRefused if it is revoked already, or the new status can't be published
     */
    public boolean publish(PublishedStatus status, Instant now) {
        if (status.equals(status())) {
            return false;
        }
        if (kind == Kind.REVOKED) {
            throw new AuthorityRefused("revoked is final");
        }
        if (status.kind() == Kind.UNKNOWN) {
            throw new AuthorityRefused("an issued certificate is never unknown");
        }
        kind = status.kind();
        reason = status.reason();
        // a clock that was set back must not backdate a change
        since = now.isBefore(since) ? since : now;
        return true;
    }

    /** Takes over a suspension or revocation that was published at that time; false if there is no news in it. */
    public boolean withdraw(PublishedStatus status, Instant when) {
        if (kind == Kind.REVOKED || status.equals(status())) {
            return false;
        }
        kind = status.kind();
        reason = status.reason();
        since = when;
        return true;
    }

    /** @param number of the issuer's change that this one's newest status is */
    public void changedBy(long number) {
        change = number;
    }

    public PublishedStatus status() {
        return new PublishedStatus(kind, reason);
    }

    public Instant since() {
        return since;
    }

    public byte[] encoded() {
        return encoded.clone();
    }
}
