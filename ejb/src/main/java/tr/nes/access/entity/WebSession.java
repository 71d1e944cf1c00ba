package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.LoginMethod;
import tr.nes.access.SessionEnd;
import tr.nes.shared.FactorScope;
import tr.nes.shared.HolderId;

/** A login in a browser. Numbers increase, so that the newer of two sessions is known without comparing clocks. */
@Entity
@Table(name = "web_session")
public class WebSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Version
    private long version;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "holder_id")
    private UUID holder;

    @Enumerated(EnumType.STRING)
    @Column(name = "login_way")
    private LoginMethod way;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason", length = 20)
    private SessionEnd endReason;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "revocation_confirmed_at")
    private Instant revocationConfirmedAt;

    protected WebSession() {}

    /** @param lifetime maximum lifetime, regardless of activity */
    public WebSession(HolderId holder, String tokenHash, LoginMethod way, Instant now, Duration lifetime) {
        this.holder = holder.value();
        this.tokenHash = tokenHash;
        this.way = way;
        this.openedAt = now;
        this.usedAt = now;
        this.expiresAt = now.plus(lifetime);
    }

    /** Empty while it is live, which is until its lifetime ends or it was unused for {@code idle}. Records the use. */
    public Optional<SessionEnd> use(Instant now, Duration idle) {
        if (endedAt == null && !now.isBefore(expiresAt)) {
            end(SessionEnd.EXPIRED, now);
        }
        if (endedAt == null && !now.isBefore(usedAt.plus(idle))) {
            end(SessionEnd.IDLE, now);
        }
        if (endedAt == null) {
            usedAt = now;
        }
        return Optional.ofNullable(endReason);
    }

    /** The first reason is kept. Returns whether it was live. */
    public boolean end(SessionEnd why, Instant now) {
        if (endedAt != null) {
            return false;
        }
        endedAt = now;
        endReason = why;
        return true;
    }

    /** Records a confirmation by the second factor at {@code when}. */
    public void confirm(FactorScope scope, Instant when) {
        confirmedAt = when;
        if (scope == FactorScope.REVOCATION) {
            revocationConfirmedAt = when;
        }
    }

    /** Whether a confirmation of this scope is fresh. */
    public boolean isConfirmed(FactorScope scope, Instant now) {
        Instant when = scope == FactorScope.REVOCATION ? revocationConfirmedAt : confirmedAt;
        return endedAt == null && FactorScope.isFresh(when, now);
    }

    /** As {@link #isConfirmed}; a final operation consumes the confirmation. */
    public boolean spend(FactorScope scope, Instant now) {
        boolean good = isConfirmed(scope, now);
        if (good && scope == FactorScope.REVOCATION) {
            revocationConfirmedAt = null;
        }
        return good;
    }

    public Long number() {
        return number;
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public LoginMethod way() {
        return way;
    }
}
