package tr.nes.cardconnector.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of one message, each within its limit. */
final class MessageReader {

    private final ByteBuffer frame;

    MessageReader(byte[] frame) {
        this.frame = ByteBuffer.wrap(frame);
    }

    /** @throws MalformedFrame if it is no message, or has more bytes than its fields */
    Message message() throws MalformedFrame {
        try {
            Message message = MessageType.of(frame.get()).read(this);
            if (frame.hasRemaining()) {
                throw new MalformedFrame("bytes after the last field");
            }
            return message;
        } catch (BufferUnderflowException e) {
            throw new MalformedFrame("a field that ends too early");
        }
    }

    int version() {
        return frame.getShort() & 0xFFFF;
    }

    long number() {
        return frame.getLong();
    }

    byte[] bytes(int most) throws MalformedFrame {
        byte[] bytes = new byte[length(most)];
        frame.get(bytes);
        return bytes;
    }

    String text(int most) throws MalformedFrame {
        byte[] bytes = bytes(most);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedFrame("a text that is not UTF-8");
        }
    }

    WireFault fault() throws MalformedFrame {
        int number = frame.get() & 0xFF;
        if (number >= WireFault.values().length) {
            throw new MalformedFrame("an unknown fault");
        }
        return WireFault.values()[number];
    }

    List<AgentReader> readers() throws MalformedFrame {
        int count = frame.get() & 0xFF;
        if (count > FrameStream.MOST_READERS) {
            throw new MalformedFrame("more than " + FrameStream.MOST_READERS + " readers");
        }
        List<AgentReader> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readers.add(new AgentReader(text(FrameStream.LONGEST_NAME), flag(), number()));
        }
        return List.copyOf(readers);
    }

    private boolean flag() throws MalformedFrame {
        byte flag = frame.get();
        if (flag != 0 && flag != 1) {
            throw new MalformedFrame("neither yes nor no");
        }
        return flag == 1;
    }

    /** Checked before anything is allocated. */
    private int length(int most) throws MalformedFrame {
        int length = frame.getShort() & 0xFFFF;
        if (length > most || length > frame.remaining()) {
            throw new MalformedFrame("a field that is too long");
        }
        return length;
    }
}
