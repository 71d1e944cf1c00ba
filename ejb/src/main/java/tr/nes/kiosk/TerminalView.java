package tr.nes.kiosk;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A registered terminal and its location.
 *
 * @param readers ids of its readers
 * @param serving whether at least one reader is in service
 * @param pairedAt when the current browser was paired; null if none is
 * @param seenAt when its browser last asked for something, to half a minute; null if it never did
 * @param retiredAt null while it is used
 */
public record TerminalView(
        TerminalId id,
        OfficeView office,
        List<String> readers,
        boolean serving,
        Instant pairedAt,
        Instant seenAt,
        Instant retiredAt)
        implements Serializable {

    /** A kiosk's page asks at least once a minute. */
    private static final Duration ONLINE = Duration.ofMinutes(2);

    public boolean online(Instant now) {
        return paired() && seenAt != null && now.isBefore(seenAt.plus(ONLINE));
    }

    public boolean retired() {
        return retiredAt != null;
    }

    /** Whether people stand before a screen that can do nothing for them. */
    public boolean idle() {
        return paired() && !serving;
    }

    public boolean paired() {
        return pairedAt != null;
    }
}
