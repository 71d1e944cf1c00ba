package tr.nes.shared.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Limits how often something is done in a period; counted in the database, so that all servers count together. Each slice
 * states its own limits. A key says what is counted and for whom, in at most 99 characters.
 */
@ApplicationScoped
public class RateLimiter {

    @Inject
    private RateLimitRows rows;

    @Inject
    private SeparateRateLimitRows separate;

    @Inject
    private Clock clock;

    /** Counts once more unless the limit is reached. Commits by itself, whatever becomes of the caller's transaction. */
    public boolean take(String key, int limit, RatePeriod period) {
        Instant now = clock.instant();
        return takeApart(name(key, period, now), limit, period.forgetAt(now));
    }

    /** The same, but counts only if the caller's transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeWithCaller(String key, int limit, RatePeriod period) {
        Instant now = clock.instant();
        String name = name(key, period, now);
        return rows.take(name, limit).orElseGet(() -> {
            separate.make(name, period.forgetAt(now));
            return rows.take(name, limit).orElseThrow();
        });
    }

    /** True the first time only, as long as the key lives and an hour longer. Commits by itself. */
    public boolean takeOnce(String key, Duration life) {
        return takeApart(key, 1, clock.instant().plus(life).plus(1, ChronoUnit.HOURS));
    }

    /** Counts one less in the present period; does nothing if nothing was taken in it. Commits by itself. */
    public void giveBack(String key, RatePeriod period) {
        separate.giveBack(name(key, period, clock.instant()));
    }

    private boolean takeApart(String name, int limit, Instant forgetAt) {
        return separate.take(name, limit).orElseGet(() -> {
            separate.make(name, forgetAt);
            return separate.take(name, limit).orElseThrow();
        });
    }

    private static String name(String key, RatePeriod period, Instant now) {
        return key + " " + period.window(now);
    }
}
