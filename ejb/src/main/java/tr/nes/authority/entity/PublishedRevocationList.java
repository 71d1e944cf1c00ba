package tr.nes.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

    private String digest;

    @Version
    private long version;

    protected PublishedRevocationList() {}

    public PublishedRevocationList(AuthorityRole issuer) {
        this.issuer = issuer.slug();
        this.issuedAt = Instant.EPOCH;
        this.nextUpdate = Instant.EPOCH;
    }

    /** Whether it includes everything up to this change, and was issued at or after that time. */
    public boolean isFresh(long changesNow, Instant oldest) {
        return number > 0 && changes >= changesNow && !issuedAt.isBefore(oldest);
    }

    /**
     * Raises the number beyond all lists that can have been issued after this one: none takes less than a millisecond.
     * Whatever has changed, the next list is needed.
     */
    public void raiseNumber(Instant now) {
        number += 1 + Math.max(0, Duration.between(issuedAt, now).toMillis());
        changes = -1;
    }

    public long nextNumber() {
        return number + 1;
    }

    /**
     * A list with {@link #nextNumber()} takes the place of the current one.
     *
     * @param contentDigest SHA-256, hexadecimal
     */
    public void replace(Instant issued, Instant next, String contentDigest, long toldChanges) {
        number = nextNumber();
        changes = toldChanges;
        issuedAt = issued;
        nextUpdate = next;
        digest = contentDigest;
    }

    public String issuer() {
        return issuer;
    }

    public long number() {
        return number;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** SHA-256, hexadecimal; null if an earlier build issued the list. */
    public String digest() {
        return digest;
    }

    public RevocationList view(Path file) {
        return new RevocationList(number, issuedAt, nextUpdate, file);
    }
}
