package tr.nes.notification.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Computes the pause after a failure. */
public final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4));

    private static final int LONGEST_OF_LINE = 30;
    private static final int DOUBLINGS = 5;

    private Backoff() {}

    /** For a gateway with this many failures in a row: 1, 2, 4 ... at most 30 s. */
    public static Duration ofLine(int failures) {
        return Duration.ofSeconds(Math.min(LONGEST_OF_LINE, 1L << Math.min(DOUBLINGS, failures - 1)));
    }

    /** Empty after the tenth attempt: the message is given up. */
    public static Optional<Duration> after(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(attempts - 1));
    }
}
