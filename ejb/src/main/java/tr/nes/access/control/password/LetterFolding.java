package tr.nes.access.control.password;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds letters that people consider the same: ignores case, accents, dots, hooks and width. Keeps no copy of the
 * text.
 */
final class LetterFolding {

    private static final String LOOKALIKE = "@40135$!7|+8";
    private static final String MEANT = "aaoiessitltb";

    private static final char DOTLESS = 'ı';
    private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = folded((char) c);
        }
    }

    private LetterFolding() {}

    /** A new array, without combining marks; to be wiped by the caller. */
    static char[] of(CharSequence text) {
        char[] plain = new char[text.length()];
        int length = 0;
        for (int i = 0; i < plain.length; i++) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                plain[length++] = FOLDED[text.charAt(i)];
            }
        }
        char[] exact = Arrays.copyOf(plain, length);
        Arrays.fill(plain, '\0');
        return exact;
    }

    /** Replaces 4 by a, $ by s; overwrites. */
    static void unmask(char[] plain) {
        for (int i = 0; i < plain.length; i++) {
            int lookalike = LOOKALIKE.indexOf(plain[i]);
            if (lookalike >= 0) {
                plain[i] = MEANT.charAt(lookalike);
            }
        }
    }

    /** Replaces 1 by l, which {@link #unmask} reads as i; overwrites. */
    static void unmaskL(char[] plain) {
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] == '1' ? 'l' : plain[i];
        }
        unmask(plain);
    }

    /** The letter without its marks (NFKD); unchanged if the result is not a single letter. */
    private static char folded(char c) {
        if (c == DOTLESS) {
            return 'i';
        } else if (c < 0x80 || Character.isSurrogate(c)) {
            return Character.toLowerCase(c);
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        boolean one = parts.chars().skip(1).allMatch(p -> Character.getType(p) == Character.NON_SPACING_MARK);
        char base = one ? parts.charAt(0) : c;
        return base == DOTLESS ? 'i' : Character.toLowerCase(base);
    }
}
