package tr.nes.card;

import java.nio.CharBuffer;

/** What a holder may choose to lock the file with his PINs: who finds the file can try as often as he likes. */
public final class LetterPassword {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 64;

    private LetterPassword() {}

    /** Whether it is long enough and not a few characters over and over. */
    public static boolean isGood(char[] password) {
        return password.length >= SHORTEST
                && password.length <= LONGEST
                && CharBuffer.wrap(password).chars().distinct().count() >= SHORTEST / 2;
    }
}
