package tr.nes.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times for display: 21.11.2026 14:05 in Istanbul. */
@Named
@ApplicationScoped
public class Dates {
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);

    public String day(Instant moment) {
        return moment == null ? "" : DAY.format(moment.atZone(ISTANBUL));
    }

    /** A date without a time zone, such as a birthday. */
    public String date(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment.atZone(ISTANBUL));
    }

    public String second(Instant moment) {
        return moment == null ? "" : SECOND.format(moment.atZone(ISTANBUL));
    }

    /** Whole seconds, rounded up: a countdown must not show zero while time remains. */
    public long seconds(Duration duration) {
        return duration == null || duration.isNegative()
                ? 0
                : duration.plusMillis(999).toSeconds();
    }
}
