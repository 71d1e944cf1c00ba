package tr.nes.cardconnector;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A short command APDU (ISO/IEC 7816-3 §12.1). It may contain a PIN or a PUK: its bytes are never printed, and
 * {@link #wipe()} overwrites them once the card has responded.
 */
public final class CommandApdu {

    private final byte[] bytes;

    private CommandApdu(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Case 1: header only. */
    public static CommandApdu of(int cla, int ins, int p1, int p2) {
        return new CommandApdu(new byte[] {(byte) cla, (byte) ins, (byte) p1, (byte) p2});
    }

    /**
     * Case 2: a response of {@code le} bytes is expected.
     *
     * @param le 1 to 256
     */
    public static CommandApdu expecting(int cla, int ins, int p1, int p2, int le) {
        return new CommandApdu(new byte[] {(byte) cla, (byte) ins, (byte) p1, (byte) p2, (byte) le});
    }

    /**
     * Case 3: sends data, copied from the caller's array.
     *
     * @throws IllegalArgumentException if there is no data or more than 255 bytes
     */
    public static CommandApdu carrying(int cla, int ins, int p1, int p2, byte... data) {
        if (data.length == 0 || data.length > 255) {
            throw new IllegalArgumentException("1 to 255 bytes of data, not " + data.length);
        }
        byte[] bytes = new byte[5 + data.length];
        bytes[0] = (byte) cla;
        bytes[1] = (byte) ins;
        bytes[2] = (byte) p1;
        bytes[3] = (byte) p2;
        bytes[4] = (byte) data.length;
        System.arraycopy(data, 0, bytes, 5, data.length);
        return new CommandApdu(bytes);
    }

    /** Case 4: sends data and expects a response of {@code le} bytes (1 to 256). */
    public static CommandApdu carryingAndExpecting(int cla, int ins, int p1, int p2, int le, byte... data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(carrying(cla, ins, p1, p2, data).bytes);
        out.write(le);
        return new CommandApdu(out.toByteArray());
    }

    /** Whether it ends with Le (cases 2 and 4). */
    public boolean expectsData() {
        int lc = bytes.length > 5 ? bytes[4] & 0xFF : 0;
        return bytes.length == 5 || bytes.length == 6 + lc && lc > 0;
    }

    /**
     * The same command with another Le.
     *
     * @param le 1 to 256; 0 is 256
     * @throws IllegalStateException if it expects no data
     */
    public CommandApdu expecting(int le) {
        if (!expectsData()) {
            throw new IllegalStateException("a command without Le");
        }
        byte[] other = bytes.clone();
        other[other.length - 1] = (byte) le;
        return new CommandApdu(other);
    }

    public int cla() {
        return bytes[0] & 0xFF;
    }

    public int ins() {
        return bytes[1] & 0xFF;
    }

    public int p1() {
        return bytes[2] & 0xFF;
    }

    public int p2() {
        return bytes[3] & 0xFF;
    }

    /** The internal array, not a copy, so that {@link #wipe()} overwrites it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Overwrites everything after the header. */
    public void wipe() {
        Arrays.fill(bytes, Math.min(4, bytes.length), bytes.length, (byte) 0);
    }

    /** Header only: the data may be secret. */
    @Override
    public String toString() {
        return String.format("%02X%02X%02X%02X", cla(), ins(), p1(), p2());
    }
}
