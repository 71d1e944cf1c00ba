package tr.nes.cardconnector.akis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A BER-TLV object with a tag of one byte (ISO/IEC 7816-4:2005 §5.2.2).
 *
 * @param encoded tag, length and value
 * @param header how many of these bytes are tag and length
 */
record Tlv(int tag, byte[] encoded, int header) {

    /** The objects in a file or template, up to its end or to the padding (00 or FF) behind the last one. */
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
        if (start + 2 > bytes.length) {
            throw UnexpectedAnswer.malformed("TLV");
        }
        int first = bytes[start + 1] & 0xFF;
        int more = first < 0x80 ? 0 : first & 0x7F;
        int header = 2 + more;
        if (more > 2 || start + header > bytes.length) {
            throw UnexpectedAnswer.malformed("TLV length");
        }
        int length = more == 0 ? first : 0;
        for (int i = 0; i < more; i++) {
            length = length << 8 | bytes[start + 2 + i] & 0xFF;
        }
        if (start + header + length > bytes.length) {
            throw UnexpectedAnswer.malformed("TLV value");
        }
        return new Tlv(bytes[start] & 0xFF, Arrays.copyOfRange(bytes, start, start + header + length), header);
    }

    byte[] value() {
        return Arrays.copyOfRange(encoded, header, encoded.length);
    }

    List<Tlv> children() throws UnexpectedAnswer {
        return all(value());
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
