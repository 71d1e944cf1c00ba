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
import tr.nes.authority.RevocationList;

/** The newest revocation list of an issuer; number 0 means none yet. */
@Entity
@Table(name = "published_list")
public class PublishedRevocationList {

    @Id
    private String issuer;

    private long number;

    private long changes;

    @Column(name = "this_update")
    private Instant issuedAt;

    @Column(name = "next_update")
    private Instant nextUpdate;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] encoded;

    @Version
    private long version;

    protected PublishedRevocationList() {}

    public PublishedRevocationList(AuthorityRole issuer) {
        this.issuer = issuer.slug();
        this.issuedAt = Instant.EPOCH;
        this.nextUpdate = Instant.EPOCH;
        this.encoded = new byte[0];
    }

    /** Whether it includes everything up to this change, and was issued at or after that time. */
    public boolean isFresh(long changesNow, Instant oldest) {
        return number > 0 && changes >= changesNow && !issuedAt.isBefore(oldest);
    }

    public long nextNumber() {
        return number + 1;
    }

    /** Replaces the current list. */
    public void replace(RevocationList list, long toldChanges) {
        number = list.number();
        changes = toldChanges;
        issuedAt = list.issuedAt();
        nextUpdate = list.nextUpdate();
        encoded = list.encoded();
    }

    public RevocationList view() {
        return new RevocationList(number, issuedAt, nextUpdate, encoded);
    }
}
