package tr.nes.audit.control;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Binds a pseudonym to its person: HMAC-SHA-256, hexadecimal. A row can be deleted, but not given to somebody else. */
final class PseudonymMac {

    private PseudonymMac() {}

    static String of(UnaryOperator<byte[]> mac, UUID holder, String pseudonym) {
        return HexFormat.of().formatHex(mac.apply(bytes("pseudonym|" + holder + "|" + pseudonym)));
    }

    /** What stands in the trail for somebody whose row was altered: always the same, and known to who has the key. */
    static String substitute(UnaryOperator<byte[]> mac, UUID holder) {
        return UUID.nameUUIDFromBytes(mac.apply(bytes("substitute|" + holder))).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
