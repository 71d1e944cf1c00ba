package tr.nes.kiosk;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When an office is open. Each part is {@code 08:30-17:30}, or empty if it is closed then; if all are empty, the
 * hours are not known.
 *
 * @param weekdays Monday to Friday
 */
public record OpeningHours(String weekdays, String saturday, String sunday) implements Serializable {

    public static final OpeningHours UNKNOWN = new OpeningHours("", "", "");

    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
    private static final Pattern PART = Pattern.compile(TIME + "-(?:" + TIME + "|24:00)");
    private static final int TIME_LENGTH = 5;

    /** @throws IllegalArgumentException if a part is not {@link #isValid valid} */
    public OpeningHours {
        if (!Stream.of(weekdays, saturday, sunday).allMatch(OpeningHours::isValid)) {
            throw new IllegalArgumentException("not opening hours");
        }
    }

    /** Empty, or two times of which the second is later; 24:00 is midnight. */
    public static boolean isValid(String part) {
        return part.isEmpty() || PART.matcher(part).matches() && minutes(part, 0) < minutes(part, TIME_LENGTH + 1);
    }

    private static int minutes(String part, int from) {
        String time = part.substring(from, from + TIME_LENGTH);
        return "24:00".equals(time) ? 24 * 60 : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    public boolean known() {
        return !equals(UNKNOWN);
    }
}
