package tr.nes.shared;

import java.time.Duration;
import java.time.Instant;

/** How much a confirmation by the second factor is good for. */
public enum FactorScope {
    /** Any confirmation of this login counts while it is fresh, the login's own too. */
    SESSION,
    /** What is final: only a confirmation made for a revocation counts, and one revocation uses it up. */
    REVOCATION;

    /** How long a confirmation counts. */
    public static final Duration FRESH = Duration.ofSeconds(300);

    /** Whether one of this moment still counts; null is none. */
    public static boolean isFresh(Instant confirmed, Instant now) {
        return confirmed != null && !now.isAfter(confirmed.plus(FRESH));
    }
}
