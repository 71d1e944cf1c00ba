package tr.nes.shared;

import java.time.Duration;
import java.time.Instant;

/** What a confirmation by the second factor may be used for. */
public enum FactorScope {
    /** Any recent confirmation in this login session counts, including the login's own. */
    SESSION,
    /** For irreversible operations: only a confirmation made for a revocation counts, and only once. */
    REVOCATION;

    /** How long a confirmation is valid. */
    public static final Duration FRESH = Duration.ofSeconds(300);

    /** Whether a confirmation made at this time is still valid; null means none. */
    public static boolean isFresh(Instant confirmed, Instant now) {
        return confirmed != null && !now.isAfter(confirmed.plus(FRESH));
    }
}
