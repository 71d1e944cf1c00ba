package tr.nes.kiosk.control.terminal;

import java.util.Locale;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;

/** Ten characters from an alphabet without look-alikes: 49 bits, typed once within ten minutes. */
public final class PairingCode {

    private static final String ALPHABET = "ACDEFGHJKLMNPQRSTUVWXYZ2346789";
    private static final int LENGTH = 10;

    private PairingCode() {}

    public static String make(Randomness randomness) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(randomness.below(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Ignores spaces, hyphens and case. */
    public static String hash(char[] typed) {
        StringBuilder plain = new StringBuilder();
        for (char c : typed) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return Digest.sha256("pairing|" + plain.toString().toUpperCase(Locale.ROOT));
    }
}
