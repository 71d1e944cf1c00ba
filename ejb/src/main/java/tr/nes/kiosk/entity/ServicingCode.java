package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;

/** A Doğrulama Kodu: a keyed hash and, until its end, the sealed digits. */
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

    /** Null once it has ended. */
    @Embedded
    private Sealed digits;

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

    public UUID id() {
        return id;
    }

    /** Keeps the digits for the holder until the code ends. */
    public void keep(Sealed text) {
        digits = text;
    }

    public Optional<Sealed> digits() {
        return Optional.ofNullable(digits);
    }

    /** How long it can still be redeemed. */
    public Duration remaining(Instant now) {
        return Duration.between(now, expiresAt);
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
            digits = null;
        }
    }
}
