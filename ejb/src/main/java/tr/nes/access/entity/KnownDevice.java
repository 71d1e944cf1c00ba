package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** A browser in which the holder has logged in before. Its id is also that of its try counter. */
@Entity
@Table(name = "known_device")
public class KnownDevice {

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "known_since")
    private Instant knownSince;

    protected KnownDevice() {}

    public KnownDevice(UUID id, String tokenHash, HolderId holder, Instant now) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.holder = holder.value();
        this.knownSince = now;
    }

    public UUID id() {
        return id;
    }
}
