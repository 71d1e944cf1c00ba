package tr.nes.web.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Pasted text carries what its reader can't see or tell apart: zero-width characters, direction and byte order marks,
 * no-break spaces, other hyphens and digits. Every field of the portal removes them in this way.
 */
public final class InputNormalizer {

    private InputNormalizer() {}

    /** Composed letters (NFC), plain spaces, nothing invisible except line breaks, no space at either end. */
    public static String text(String typed) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (isSpace(c)) {
                kept.append(' ');
            } else if (c == '\n' || c == '\r' || !isInvisible(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString().strip();
    }

    /** A number or code: the same without spaces and hyphens, with ASCII digits and full-width letters in ASCII. */
    public static String compact(String typed) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(((IntPredicate) InputNormalizer::isGap).negate())
                .forEach(c -> kept.appendCodePoint(asciiDigit(c)));
        return kept.toString();
    }

    /** The same for a secret; the array passed in is wiped. */
    public static char[] compact(char[] typed) {
        char[] kept = new char[typed.length];
        int length = 0;
        for (char c : typed) {
            if (!isGap(c)) {
                kept[length++] = (char) asciiDigit(c);
            }
        }
        char[] result = Arrays.copyOf(kept, length);
        Arrays.fill(kept, '\0');
        Arrays.fill(typed, '\0');
        return result;
    }

    private static boolean isGap(int c) {
        return isSpace(c) || isInvisible(c) || Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    }

    private static boolean isSpace(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static int asciiDigit(int c) {
        return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
    }
}
