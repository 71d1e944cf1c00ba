package tr.nes.cardconnector.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes the fields of one message after the room for the frame's length. */
final class MessageWriter {

    private static final int LENGTH = 4;

    private final ByteBuffer frame = ByteBuffer.allocate(LENGTH + FrameStream.MOST_BYTES);

    /** The whole frame, to be wiped by the caller after it was sent; what it was built in is wiped here. */
    byte[] frame(Message message) {
        frame.position(LENGTH);
        MessageType type = MessageType.of(message);
        frame.put(type.number());
        type.write(this, message);
        frame.putInt(0, frame.position() - LENGTH);
        byte[] whole = Arrays.copyOf(frame.array(), frame.position());
        Arrays.fill(frame.array(), 0, frame.position(), (byte) 0);
        return whole;
    }

    void version(int version) {
        frame.putShort((short) version);
    }

    void number(long number) {
        frame.putLong(number);
    }

    void bytes(byte[] bytes, int most) {
        if (bytes.length > most) {
            throw new IllegalArgumentException("at most " + most + " bytes, not " + bytes.length);
        }
        frame.putShort((short) bytes.length).put(bytes);
    }

    void text(String text, int most) {
        bytes(text.getBytes(StandardCharsets.UTF_8), most);
    }

    void fault(WireFault fault) {
        frame.put((byte) fault.ordinal());
    }

    void readers(List<AgentReader> readers) {
        if (readers.size() > FrameStream.MOST_READERS) {
            throw new IllegalArgumentException("at most " + FrameStream.MOST_READERS + " readers");
        }
        frame.put((byte) readers.size());
        for (AgentReader reader : readers) {
            text(reader.name(), FrameStream.LONGEST_NAME);
            frame.put((byte) (reader.cardPresent() ? 1 : 0));
            number(reader.insertion());
        }
    }
}
