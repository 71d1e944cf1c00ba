package tr.nes.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tr.nes.authority.AuthorityRole;

/** A certificate of the authority itself. */
@Entity
@Table(name = "authority_certificate")
public class AuthorityCertificate {

    @Id
    private String role;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] encoded;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "not_after")
    private Instant notAfter;

    private long changes;

    @Version
    private long version;

    protected AuthorityCertificate() {}

    public AuthorityCertificate(AuthorityRole role, byte[] encoded, Instant notBefore, Instant notAfter) {
        this.role = role.slug();
        this.encoded = encoded.clone();
        this.notBefore = notBefore;
        this.notAfter = notAfter;
    }

    /** Replaces the certificate by a later one for the same key. */
    public void renew(byte[] later, Instant begin, Instant end) {
        this.encoded = later.clone();
        this.notBefore = begin;
        this.notAfter = end;
    }

    /**
     * Counts a change that OCSP and the revocation list must show; the row stays locked until it is committed.
     *
     * @return its number, the next after the last one's
     */
    public long countChange() {
        return ++changes;
    }

    public long changes() {
        return changes;
    }

    public byte[] encoded() {
        return encoded.clone();
    }

    public Instant notBefore() {
        return notBefore;
    }

    public Instant notAfter() {
        return notAfter;
    }

    public boolean endsBefore(Instant when) {
        return notAfter.isBefore(when);
    }
}
