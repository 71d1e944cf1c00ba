package tr.nes.access.control.session;

import java.time.Duration;
import tr.nes.access.control.AccessConfiguration;

/** Idle timeout of a web session. The page warns a minute ahead, so the minimum is two minutes. */
public final class IdleTime {

    private IdleTime() {}

    /** System property {@code nes.session.idle.minutes}; web.xml reads the same one. */
    public static Duration limit() {
        return Duration.ofMinutes(AccessConfiguration.CURRENT.sessionIdleMinutes());
    }
}
