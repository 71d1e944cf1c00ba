package tr.nes.cardconnector.akis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A BER-TLV object with a tag of one to three bytes (ISO/IEC 7816-4:2005 §5.2.2).
 *
 * @param tag its bytes as one number
 * @param encoded tag, length and value
 * @param header number of bytes of tag and length
 */
record Tlv(int tag, byte[] encoded, int header) {

    private static final int GOES_ON = 0x1F;
    private static final int LONGEST_TAG = 3;
    private static final int CONSTRUCTED = 0x20;

    /** The objects in a file or template, up to its end or to the padding (00 or FF) after the last one. */
    static List<Tlv> all(byte[] bytes) throws UnexpectedAnswer {
        List<Tlv> found = new ArrayList<>();
        int at = 0;
        while (at < bytes.length && bytes[at] != 0 && bytes[at] != (byte) 0xFF) {
            Tlv next = at(bytes, at);
            found.add(next);
            at += next.encoded.length;
        }
        return found;
    }

    static Tlv first(byte[] bytes) throws UnexpectedAnswer {
        return at(bytes, 0);
    }

    private static Tlv at(byte[] bytes, int start) throws UnexpectedAnswer {
        int tagged = start + tagLength(bytes, start);
        if (tagged + 1 > bytes.length) {
            throw UnexpectedAnswer.malformed("TLV");
        }
        int first = bytes[tagged] & 0xFF;
        int more = first < 0x80 ? 0 : first & 0x7F;
        int header = tagged - start + 1 + more;
        if (more > 2 || start + header > bytes.length) {
            throw UnexpectedAnswer.malformed("TLV length");
        }
        int length = more == 0 ? first : 0;
        for (int i = 0; i < more; i++) {
            length = length << 8 | bytes[tagged + 1 + i] & 0xFF;
        }
        if (start + header + length > bytes.length) {
            throw UnexpectedAnswer.malformed("TLV value");
        }
        byte[] encoded = Arrays.copyOfRange(bytes, start, start + header + length);
        return new Tlv(number(bytes, start, tagged), encoded, header);
    }

    /**
     * A first byte with its five lower bits set is followed by another, as is each further byte with its highest
     * bit set.
     */
    private static int tagLength(byte[] bytes, int start) throws UnexpectedAnswer {
        int length = 1;
        if (start < bytes.length && (bytes[start] & GOES_ON) == GOES_ON) {
            do {
                length++;
            } while (length < LONGEST_TAG && start + length <= bytes.length && bytes[start + length - 1] < 0);
        }
        if (start + length > bytes.length || length > 1 && bytes[start + length - 1] < 0) {
            throw UnexpectedAnswer.malformed("TLV tag");
        }
        return length;
    }

    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }

    byte[] value() {
        return Arrays.copyOfRange(encoded, header, encoded.length);
    }

    List<Tlv> children() throws UnexpectedAnswer {
        return all(value());
    }

    /** The first object with this tag at any depth inside this one. */
    Tlv descendant(int wanted) throws UnexpectedAnswer {
        return find(wanted).orElseThrow(() -> UnexpectedAnswer.malformed(String.format("no %02X", wanted)));
    }

    private Optional<Tlv> find(int wanted) throws UnexpectedAnswer {
        if (tag == wanted || (encoded[0] & CONSTRUCTED) == 0) {
            return tag == wanted ? Optional.of(this) : Optional.empty();
        }
        for (Tlv child : children()) {
            Optional<Tlv> found = child.find(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    Tlv child(int wanted) throws UnexpectedAnswer {
        for (Tlv child : children()) {
            if (child.tag == wanted) {
                return child;
            }
        }
        throw UnexpectedAnswer.malformed(String.format("no %02X in %02X", wanted, tag));
    }
}
