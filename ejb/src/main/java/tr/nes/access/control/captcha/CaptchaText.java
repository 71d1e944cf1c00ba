package tr.nes.access.control.captcha;

import java.util.Locale;
import tr.nes.shared.Randomness;

/** The characters of a captcha and their comparison with the typed ones. */
final class CaptchaText {

    static final int LENGTH = 5;

    /** Without characters that look alike when distorted: no 0 O Q D, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V. */
    static final String ALPHABET = "ACEFHJKLMNPRTUXY3479";

    private CaptchaText() {}

    static String random(Randomness randomness) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(randomness.below(ALPHABET.length())));
        }
        return text.toString();
    }

    static boolean matches(String answer, String typed) {
        return typed != null && folded(answer).equals(folded(typed));
    }

    /** Ignores case, spaces and the difference between the four i's of a Turkish keyboard. */
    private static String folded(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT).replace('\u0130', 'I');
    }
}
