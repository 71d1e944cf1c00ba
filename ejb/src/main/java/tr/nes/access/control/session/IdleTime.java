package tr.nes.access.control.session;

import java.time.Duration;
import tr.nes.access.control.AccessConfiguration;

/** How long a web session lasts that nobody uses. The page warns a minute ahead, so that two minutes are the least. */
public final class IdleTime {

    private IdleTime() {}

    /** System property {@code nes.session.idle.minutes}; web.xml reads the same one. */
    public static Duration limit() {
        return Duration.ofMinutes(AccessConfiguration.CURRENT.sessionIdleMinutes());
    }
}
