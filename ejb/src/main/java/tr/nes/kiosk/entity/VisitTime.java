package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How long a visit may last: as long as somebody touches it, and after a Doğrulama Kodu no longer than that allows. */
@Embeddable
class VisitTime {

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "good_until")
    private Instant goodUntil;

    protected VisitTime() {}

    VisitTime(Instant now) {
        this.openedAt = now;
        this.touchedAt = now;
    }

    void touch(Instant now) {
        this.touchedAt = now;
    }

    void endsAfter(Duration allowed, Instant now) {
        this.goodUntil = now.plus(allowed);
    }

    boolean isOver(Instant now) {
        boolean tooLong = goodUntil != null && !now.isBefore(goodUntil);
        return remaining(now).isZero() || tooLong;
    }

    Duration remaining(Instant now) {
        Duration left = Duration.between(now, touchedAt.plus(ServicingSession.IDLE));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
