package tr.nes.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times for display: 21.11.2026 14:05 in Istanbul. */
@Named
@ApplicationScoped
public class Dates {
    public static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** As a field of type datetime-local holds it: 2026-11-21T14:05 in Istanbul. */
    public static String minuteOfField(Instant moment) {
        return moment.atZone(ISTANBUL)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /**
     * The moment that such a field holds.
     *
     * @throws DateTimeException if it is not a valid minute
     */
    public static Instant momentOfField(String minute) {
        return LocalDateTime.parse(minute).atZone(ISTANBUL).toInstant();
    }

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

    /** Without the day: 14:05:30. */
    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(ISTANBUL));
    }

    /** Whole seconds, rounded up: a countdown must not show zero while time remains. */
    public long seconds(Duration duration) {
        return duration == null || duration.isNegative()
                ? 0
                : duration.plusMillis(999).toSeconds();
    }
}
