package tr.nes.card;

import java.nio.CharBuffer;
import java.text.Normalizer;

/**
 * Rules for the password that protects the PDF with a holder's PINs: an attacker who has the file can guess
 * without limit.
 */
public final class LetterPassword {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 64;

    private static final int LONGEST_IN_OCTETS = 127;

    private LetterPassword() {}

    /**
     * Whether every PDF program derives the same key from it. They prepare passwords by SASLprep (ISO 32000-2
     * §7.6.4.3.3), by another version of it or not at all, so only what all of these leave alone is accepted; longer
     * ones than 127 octets of UTF-8 are cut, some within a letter.
     */
    public static boolean isPortable(char[] password) {
        CharBuffer letters = CharBuffer.wrap(password);
        return letters.chars().allMatch(LetterPassword::isCommon)
                && Normalizer.isNormalized(letters, Normalizer.Form.NFKC)
                && letters.chars().map(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum() <= LONGEST_IN_OCTETS;
    }

    /** Printable and part of Unicode since long: Latin, Greek and Cyrillic letters and the signs of keyboards. */
    private static boolean isCommon(int c) {
        return c >= 0x20 && c < 0x7F
                || c > 0xA0 && c <= 0x17F && c != 0xAD
                || c >= 0x386 && c <= 0x3CE
                || c >= 0x400 && c <= 0x45F
                || c == '\u20AC';
    }

    /** Whether it is long enough and not a repetition of a few characters. */
    public static boolean isGood(char[] password) {
        return password.length >= SHORTEST
                && password.length <= LONGEST
                && CharBuffer.wrap(password).chars().distinct().count() >= SHORTEST / 2;
    }
}
