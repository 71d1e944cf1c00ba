package tr.nes.web.access.captcha;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tr.nes.access.CaptchaId;

/** The last ten captchas of this browser session, one per open page. No other session gets them. */
@SessionScoped
public class IssuedCaptchas implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 10;
    private static final int HEARINGS = 20;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Deque<CaptchaId> ids = new ArrayDeque<>();
    private final Deque<Instant> hearings = new ArrayDeque<>();

    public synchronized void issued(CaptchaId captcha) {
        ids.addLast(captcha);
        while (ids.size() > KEPT) {
            ids.removeFirst();
        }
    }

    /** The most recent one. */
    public synchronized Optional<CaptchaId> last() {
        return Optional.ofNullable(ids.peekLast());
    }

    synchronized boolean hold(CaptchaId captcha) {
        return ids.contains(captcha);
    }

    /** False after twenty requests in a minute: audio costs more than an image. */
    public synchronized boolean takeHearing(Instant now) {
        while (!hearings.isEmpty() && !hearings.peekFirst().isAfter(now.minus(PERIOD))) {
            hearings.removeFirst();
        }
        return hearings.size() < HEARINGS && hearings.add(now);
    }
}
