package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How fast epochs turn; what is erased is beyond every backup when life and grace are over, 24 h at most. */
@ApplicationScoped
public class EpochSettings {

    private static final int MOST_HOURS = 23;
    private static final int HOURS = 20;
    private static final int GRACE_SECONDS = 330;

    /** {@code nes.epoch.hours}, 1 to 23, by default 20: after that a new key takes over. */
    public Duration life() {
        return Duration.ofHours(Math.max(1, Math.min(MOST_HOURS, Integer.getInteger("nes.epoch.hours", HOURS))));
    }

    /**
     * {@code nes.epoch.grace.seconds}, by default 330: how long a retired key stays for transactions that began before;
     * longer than the server lets a transaction last.
     */
    public Duration grace() {
        return Duration.ofSeconds(Math.max(0, Integer.getInteger("nes.epoch.grace.seconds", GRACE_SECONDS)));
    }
}
