package tr.nes.cardconnector.simulator.command;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes ASN.1 DER (ITU-T X.690 §8), as far as a card's directory files need it. */
public final class DerWriter {

    static final int SEQUENCE = 0x30;

    private DerWriter() {}

    public static byte[] of(int tag, byte[]... parts) {
        byte[] value = join(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (value.length > 0xFF) {
            out.write(0x82);
            out.write(value.length >> 8);
        } else if (value.length > 0x7F) {
            out.write(0x81);
        }
        out.write(value.length);
        out.writeBytes(value);
        return out.toByteArray();
    }

    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] sequence(byte[]... parts) {
        return of(SEQUENCE, parts);
    }

    public static byte[] bytes(int tag, int... values) {
        byte[] value = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            value[i] = (byte) values[i];
        }
        return of(tag, value);
    }

    public static byte[] octets(String hex) {
        return of(0x04, HexFormat.of().parseHex(hex));
    }

    public static byte[] text(int tag, String text) {
        return of(tag, text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] utf8(String text) {
        return text(0x0C, text);
    }

    public static byte[] integer(int tag, int value) {
        return of(tag, BigInteger.valueOf(value).toByteArray());
    }

    public static byte[] integer(int value) {
        return integer(0x02, value);
    }

    /** @param flags the bits in one byte, the first one highest; at least the lowest is unused */
    public static byte[] flags(int flags) {
        return bytes(0x03, Integer.numberOfTrailingZeros(flags), flags);
    }
}
