package tr.nes.notification.control.smpp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An encoded SMS text: in the default alphabet if it has all the characters, else in UCS-2 (ğ, ı, İ, ş, Ş, Ğ and ç
 * are not in the default alphabet); split when too long for one short message, never inside a character.
 *
 * @param dataCoding SMPP 3.4 §5.2.19
 * @param parts without headers
 */
public record SmsText(byte dataCoding, List<byte[]> parts) {

    static final byte DEFAULT_ALPHABET = 0;
    static final byte UCS2 = 8;

    private static final int SEPTETS = 160;
    private static final int OCTETS = 140;
    /** A part has a header of 7 octets, the space of 8 septets. */
    private static final int SEPTETS_OF_PART = 152;

    private static final int OCTETS_OF_PART = 132;

    public static SmsText of(String text) {
        return septets(text)
                .map(units -> new SmsText(DEFAULT_ALPHABET, cut(units, SEPTETS, SEPTETS_OF_PART)))
                .orElseGet(() -> new SmsText(UCS2, cut(octets(text), OCTETS, OCTETS_OF_PART)));
    }

    private static Optional<List<byte[]>> septets(String text) {
        List<byte[]> units = new ArrayList<>();
        for (char character : text.toCharArray()) {
            Optional<byte[]> code = GsmAlphabet.encode(character);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            units.add(code.get());
        }
        return Optional.of(units);
    }

    private static List<byte[]> octets(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(character -> character.getBytes(StandardCharsets.UTF_16BE))
                .toList();
    }

    private static List<byte[]> cut(List<byte[]> units, int whole, int part) {
        int length = units.stream().mapToInt(unit -> unit.length).sum();
        int limit = length <= whole ? whole : part;
        List<byte[]> parts = new ArrayList<>();
        ByteArrayOutputStream current = new ByteArrayOutputStream();
        for (byte[] unit : units) {
            if (current.size() + unit.length > limit) {
                parts.add(current.toByteArray());
                current.reset();
            }
            current.writeBytes(unit);
        }
        parts.add(current.toByteArray());
        return parts;
    }
}
