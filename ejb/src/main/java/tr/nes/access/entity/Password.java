package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** The hash of a holder's password. */
@Entity
@Table(name = "security_word")
public class Password {

    @Id
    @Column(name = "holder_id")
    private UUID holder;

    @Version
    private long version;

    private String hash;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Password() {}

    public Password(HolderId holder, String hash, Instant now) {
        this.holder = holder.value();
        change(hash, now);
    }

    public final void change(String newHash, Instant now) {
        hash = newHash;
        changedAt = now;
    }

    public String hash() {
        return hash;
    }
}
