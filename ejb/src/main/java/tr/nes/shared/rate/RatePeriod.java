package tr.nes.shared.rate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The windows in which a {@link RateLimiter} counts. They are fixed; days begin at midnight in Istanbul. */
public enum RatePeriod {
    MINUTE {
        @Override
        String window(Instant now) {
            return now.truncatedTo(ChronoUnit.MINUTES).toString();
        }

        @Override
        Instant forgetAt(Instant now) {
            return now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.HOURS);
        }
    },
    HOUR {
        @Override
        String window(Instant now) {
            return now.truncatedTo(ChronoUnit.HOURS).toString();
        }

        @Override
        Instant forgetAt(Instant now) {
            return now.truncatedTo(ChronoUnit.HOURS).plus(2, ChronoUnit.HOURS);
        }
    },
    DAY {
        @Override
        String window(Instant now) {
            return LocalDate.ofInstant(now, DAYS_OF).toString();
        }

        @Override
        Instant forgetAt(Instant now) {
            return LocalDate.ofInstant(now, DAYS_OF)
                    .plusDays(2)
                    .atStartOfDay(DAYS_OF)
                    .toInstant();
        }
    };

    private static final ZoneId DAYS_OF = ZoneId.of("Europe/Istanbul");

    /** The name of the window that this moment lies in. */
    abstract String window(Instant now);

    /** From when on a row of that window may be deleted. */
    abstract Instant forgetAt(Instant now);
}
