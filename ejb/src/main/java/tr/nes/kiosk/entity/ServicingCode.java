package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** A Doğrulama Kodu, stored only as a keyed hash. */
@Entity
@Table(name = "servicing_code")
public class ServicingCode {

    public static final Duration LIFE = Duration.ofSeconds(300);

    @Id
    private UUID id;

    @Column(name = "holder_id")
    private UUID holder;

    private String fingerprint;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected ServicingCode() {}

    public ServicingCode(HolderId holder, String fingerprint, Instant now) {
        this.id = UUID.randomUUID();
        this.holder = holder.value();
        this.fingerprint = fingerprint;
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public boolean good(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** Marks it as redeemed, or as replaced by a newer one. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
