package tr.nes.card;

import java.nio.CharBuffer;

/**
 * Rules for the password that protects the PDF with a holder's PINs: an attacker who has the file can guess
 * without limit.
 */
public final class LetterPassword {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 64;

    private LetterPassword() {}

    /** Whether it is long enough and not a repetition of a few characters. */
    public static boolean isGood(char[] password) {
        return password.length >= SHORTEST
                && password.length <= LONGEST
                && CharBuffer.wrap(password).chars().distinct().count() >= SHORTEST / 2;
    }
}
