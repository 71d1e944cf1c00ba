package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.kiosk.WayIn;
import tr.nes.shared.HolderId;

/** A Doğrulama Kodu; only its keyed hash is kept. */
@Entity
@Table(name = "servicing_code")
public class ServicingCode {

    public static final Duration LIFE = Duration.ofSeconds(300);

    @Id
    private UUID id;

    @Column(name = "holder_id")
    private UUID holder;

    private String fingerprint;

    @Column(name = "sms_confirmed")
    private boolean smsConfirmed;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private long version;

    protected ServicingCode() {}

    /** @param smsConfirmed whether SMS had confirmed the session that it comes from */
    public ServicingCode(HolderId holder, String fingerprint, boolean smsConfirmed, Instant now) {
        this.id = UUID.randomUUID();
        this.holder = holder.value();
        this.fingerprint = fingerprint;
        this.smsConfirmed = smsConfirmed;
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    /** How its redeemer counts as recognised. */
    public WayIn wayIn() {
        return smsConfirmed ? WayIn.CODE : WayIn.UNCONFIRMED_CODE;
    }

    public boolean good(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** Redeemed, or replaced by a newer one. */
    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
