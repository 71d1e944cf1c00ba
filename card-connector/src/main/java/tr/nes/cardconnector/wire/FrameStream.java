package tr.nes.cardconnector.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Messages in both directions over one connection. One thread reads; any may write. */
public final class FrameStream {

    /** Longest frame without its length. */
    public static final int MOST_BYTES = 8192;

    /** As many as PC/SC has on one machine; more are not told. */
    public static final int MOST_READERS = 16;

    /** Of a reader's name, UTF-8. */
    public static final int LONGEST_NAME = 160;

    /** Longest short command (ISO/IEC 7816-3 §12.1.3). */
    static final int LONGEST_COMMAND = 261;

    static final int LONGEST_ANSWER = 258;
    static final int LONGEST_ATR = 33;
    static final int LONGEST_CODE = 80;
    static final int LONGEST_REQUEST = 2048;
    static final int LONGEST_CERTIFICATE = 4096;

    private final DataInputStream in;
    private final OutputStream out;

    public FrameStream(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    /**
     * Waits for the next message.
     *
     * @throws MalformedFrame if it is none
     * @throws java.io.EOFException at the end of the connection
     */
    public Message read() throws IOException {
        int length = in.readInt();
        if (length < 1 || length > MOST_BYTES) {
            throw new MalformedFrame("a frame of " + length + " bytes");
        }
        byte[] frame = new byte[length];
        try {
            in.readFully(frame);
            return decode(frame);
        } finally {
            Arrays.fill(frame, (byte) 0);
        }
    }

    /** Sends the message in one write. */
    public void write(Message message) throws IOException {
        byte[] frame = encode(message);
        try {
            synchronized (this) {
                out.write(frame);
                out.flush();
            }
        } finally {
            Arrays.fill(frame, (byte) 0);
        }
    }

    /** With its length. */
    static byte[] encode(Message message) {
        return new MessageWriter().frame(message);
    }

    /** @param frame without its length */
    static Message decode(byte[] frame) throws MalformedFrame {
        return new MessageReader(frame).message();
    }
}
