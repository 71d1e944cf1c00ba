package tr.nes.notification.control;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes text entered by people safe inside a sentence: one line, no characters that change the writing direction,
 * truncated to a plausible length for a name or an address. The layouts escape markup.
 */
final class MessageText {

    private static final int LONGEST = 300;
    private static final Pattern LINE_BREAKS_AND_CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]+");

    private MessageText() {}

    static Object of(Object words) {
        if (words instanceof Map<?, ?> languages) {
            Map<String, Object> cleaned = new TreeMap<>();
            languages.forEach((language, word) -> cleaned.put((String) language, of(word)));
            return cleaned;
        }
        return cut(
                LINE_BREAKS_AND_CONTROLS.matcher((String) words).replaceAll(" ").strip());
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
