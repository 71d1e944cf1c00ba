package tr.nes.access.control.session;

import java.time.Duration;

/** How long a web session lasts that nobody uses. The page warns a minute ahead, so that two minutes are the least. */
public final class IdleTime {

    private static final int MINUTES = 30;
    private static final int LEAST = 2;

    private IdleTime() {}

    /** System property {@code nes.session.idle.minutes}; web.xml reads the same one. */
    public static Duration limit() {
        return Duration.ofMinutes(Math.max(LEAST, Integer.getInteger("nes.session.idle.minutes", MINUTES)));
    }
}
