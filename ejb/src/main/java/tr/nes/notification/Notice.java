package tr.nes.notification;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A notification before rendering: the template and the values of its placeholders.
 *
 * @param template {@code slice/name}, the file {@code tr/nes/slice/messages/name.ftl}
 * @param gaps texts, or maps of texts in {@code tr} and {@code en}
 */
public record Notice(String template, Map<String, Object> gaps) {

    public static final String LANGUAGE = "language";

    private static final Pattern NAME = Pattern.compile("[a-z]+/[a-z-]+");

    public Notice {
        if (!NAME.matcher(template).matches()) {
            throw new IllegalArgumentException("no template is called so");
        }
        gaps = Map.copyOf(gaps);
    }

    public static Notice of(String template) {
        return new Notice(template, Map.of());
    }

    /** @param language of an SMS, {@code tr} or {@code en}; Turkish if it is never said */
    public Notice in(String language) {
        return filled(LANGUAGE, language);
    }

    /** Adds a text from any source; it is shown literally. */
    public Notice with(String gap, String text) {
        return filled(gap, text);
    }

    /** Adds a text of our own in both languages. */
    public Notice said(String gap, String turkish, String english) {
        return filled(gap, Map.of("tr", turkish, "en", english));
    }

    /** For example {@code 21.11.2026 13:59} and {@code 21 November 2026 at 13:59}, in Istanbul time. */
    public Notice at(String gap, Instant moment) {
        return filled(gap, MessageDates.moment(moment));
    }

    /** For example {@code 21.11.2026} and {@code 21 November 2026}, the day in Istanbul. */
    public Notice on(String gap, Instant day) {
        return filled(gap, MessageDates.day(day));
    }

    private Notice filled(String gap, Object words) {
        Map<String, Object> more = new TreeMap<>(gaps);
        more.put(gap, words);
        return new Notice(template, more);
    }

    /** Leaves the values out, as they may include a code. */
    @Override
    public String toString() {
        return template;
    }
}
