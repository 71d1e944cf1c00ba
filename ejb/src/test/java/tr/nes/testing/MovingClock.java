package tr.nes.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Clock that changes only when a test moves it. */
public final class MovingClock extends Clock {

    private volatile Instant now;

    public MovingClock(String start) {
        now = Instant.parse(start);
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    public void forward(int seconds) {
        forward(Duration.ofSeconds(seconds));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
