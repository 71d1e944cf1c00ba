package tr.nes.cardconnector;

import java.util.Arrays;

/** A response APDU (ISO/IEC 7816-3 §12.1): data and the two status bytes. */
public final class ResponseApdu {

    public static final int OK = 0x9000;

    private final byte[] bytes;

    /** @throws IllegalArgumentException if there are fewer than the two status bytes */
    public ResponseApdu(byte[] bytes) {
        if (bytes.length < 2) {
            throw new IllegalArgumentException("an answer has a status word");
        }
        this.bytes = bytes.clone();
    }

    /** SW1 SW2 as one number, for example 0x9000. */
    public int statusWord() {
        return (bytes[bytes.length - 2] & 0xFF) << 8 | bytes[bytes.length - 1] & 0xFF;
    }

    public boolean ok() {
        return statusWord() == OK;
    }

    public byte[] data() {
        return Arrays.copyOf(bytes, bytes.length - 2);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Status word only: the data may be personal. */
    @Override
    public String toString() {
        return String.format("%04X", statusWord());
    }
}
