package tr.nes.access.control.password;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A password as hashed: UTF-8 of its NFC form, so that it does not matter how a keyboard composes ö. Works
 * character by character, since a String of the whole password could not be wiped.
 */
final class PasswordEncoding {

    private PasswordEncoding() {}

    /** To be wiped by the caller. */
    static byte[] of(char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        if (Normalizer.isNormalized(typed, Normalizer.Form.NFC)) {
            return utf8(typed);
        }
        CharBuffer composed = CharBuffer.allocate(3 * password.length);
        try {
            for (int from = 0, to; from < password.length; from = to) {
                to = endOfCharacter(password, from);
                composed.put(Normalizer.normalize(new String(password, from, to - from), Normalizer.Form.NFC));
            }
            return utf8(composed.flip());
        } finally {
            Arrays.fill(composed.array(), '\0');
        }
    }

    private static int endOfCharacter(char[] password, int from) {
        int to = from + 1;
        while (to < password.length && (isMark(password[to]) || Character.isLowSurrogate(password[to]))) {
            to++;
        }
        return to;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static byte[] utf8(CharBuffer text) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(text);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
