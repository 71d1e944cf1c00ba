package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import tr.nes.shared.FactorScope;

/**
 * Duration of a visit: it ends after a time without activity, and at the latest a fixed time after its Doğrulama
 * Kodu.
 */
@Embeddable
class VisitTime {

    private static final Duration IDLE = Duration.ofSeconds(90);
    private static final Duration GOOD_AFTER_CODE = Duration.ofMinutes(10);

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "good_until")
    private Instant goodUntil;

    @Column(name = "login_confirmed_at")
    private Instant loginConfirmedAt;

    @Column(name = "card_pulled_at")
    private Instant cardPulledAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected VisitTime() {}

    VisitTime(Instant now) {
        this.openedAt = now;
        this.touchedAt = now;
    }

    void touch(Instant now) {
        this.touchedAt = now;
    }

    /** @param when null if a card has been chosen since */
    void cardPulled(Instant when) {
        this.cardPulledAt = when;
    }

    boolean wasCardPulled() {
        return cardPulledAt != null;
    }

    void end(Instant now) {
        this.endedAt = now;
    }

    void codeRedeemed(Instant now) {
        this.goodUntil = now.plus(GOOD_AFTER_CODE);
    }

    boolean isOver(Instant now) {
        boolean tooLong = goodUntil != null && !now.isBefore(goodUntil);
        return remaining(now).isZero() || tooLong;
    }

    Duration remaining(Instant now) {
        Duration left = Duration.between(now, touchedAt.plus(IDLE));
        return left.isNegative() ? Duration.ZERO : left;
    }

    void confirmLogin(Instant now) {
        loginConfirmedAt = now;
    }

    /** Whether this visit's own login was confirmed by SMS recently enough. */
    boolean isLoginFresh(Instant now) {
        return FactorScope.isFresh(loginConfirmedAt, now);
    }
}
