package tr.nes.sealing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * The life cycle of an epoch key: opened, retired when the next one opens, destroyed when nothing is sealed under
 * it.
 */
@Entity
@Table(name = "epoch_key")
public class EpochKey {

    @Id
    private String id;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "retire_wanted")
    private boolean retireWanted;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    @Version
    private long version;

    protected EpochKey() {}

    public EpochKey(String id, Instant now) {
        this.id = id;
        this.openedAt = now;
    }

    public String id() {
        return id;
    }

    /** Requests a rotation. */
    public void wantSuccessor() {
        retireWanted = true;
    }

    public boolean isDue(Duration life, Instant now) {
        return retireWanted || !now.isBefore(openedAt.plus(life));
    }

    public void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    /** After {@code grace}, every transaction that sealed under this key before it was retired is over. */
    public boolean mayBeDestroyed(Duration grace, Instant now) {
        return retiredAt != null && !now.isBefore(retiredAt.plus(grace));
    }

    public void destroyed(Instant now) {
        destroyedAt = now;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null while it is the current key. */
    public Instant retiredAt() {
        return retiredAt;
    }

    /** Null while the key exists. */
    public Instant destroyedAt() {
        return destroyedAt;
    }
}
