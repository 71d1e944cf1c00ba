package tr.nes.audit.control;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Binds a pseudonym to its person: HMAC-SHA-256, hexadecimal. A row can be deleted, but not assigned to another
 * person.
 */
final class PseudonymMac {

    private PseudonymMac() {}

    static String of(UnaryOperator<byte[]> mac, UUID holder, String pseudonym) {
        return HexFormat.of().formatHex(mac.apply(bytes("pseudonym|" + holder + "|" + pseudonym)));
    }

    /** Pseudonym used when a person's row was altered: constant per person, and derivable only with the key. */
    static String substitute(UnaryOperator<byte[]> mac, UUID holder) {
        return UUID.nameUUIDFromBytes(mac.apply(bytes("substitute|" + holder))).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
