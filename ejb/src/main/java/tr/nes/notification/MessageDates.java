package tr.nes.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Dates in Turkish and English for messages. */
final class MessageDates {

    private static final DateTimeFormatter TURKISH_MOMENT = formatter("dd.MM.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TURKISH_DAY = formatter("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_MOMENT = formatter("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_DAY = formatter("d MMMM uuuu", Locale.ENGLISH);

    private MessageDates() {}

    static Map<String, String> moment(Instant moment) {
        return Map.of("tr", TURKISH_MOMENT.format(moment), "en", ENGLISH_MOMENT.format(moment));
    }

    static Map<String, String> day(Instant day) {
        return Map.of("tr", TURKISH_DAY.format(day), "en", ENGLISH_DAY.format(day));
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZoneId.of("Europe/Istanbul"));
    }
}
