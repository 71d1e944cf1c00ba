package tr.nes.cardconnector.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.cardconnector.wire.Message.Answer;
import tr.nes.cardconnector.wire.Message.Close;
import tr.nes.cardconnector.wire.Message.Closed;
import tr.nes.cardconnector.wire.Message.Command;
import tr.nes.cardconnector.wire.Message.Enrol;
import tr.nes.cardconnector.wire.Message.Enrolled;
import tr.nes.cardconnector.wire.Message.Failed;
import tr.nes.cardconnector.wire.Message.Hello;
import tr.nes.cardconnector.wire.Message.NotEnrolled;
import tr.nes.cardconnector.wire.Message.Open;
import tr.nes.cardconnector.wire.Message.Opened;
import tr.nes.cardconnector.wire.Message.Ping;
import tr.nes.cardconnector.wire.Message.Pong;
import tr.nes.cardconnector.wire.Message.Readers;
import tr.nes.cardconnector.wire.Message.Welcome;

class MessageCodecTest {

    private static final int LENGTH = 4;
    private static final int MUTATIONS = 500;

    static List<Message> messages() {
        return List.of(
                new Hello(1),
                new Welcome(1),
                new Readers(List.of(new AgentReader("ACS ACR39U (12) 00 00", true, 7), new AgentReader("Ş", false, 0))),
                new Readers(List.of()),
                new Open(1, "ACS ACR39U (12) 00 00"),
                new Opened(1, new byte[] {0x3B, 0}, 7),
                new Command(2, 1, new byte[] {0, (byte) 0xA4, 0, 0}),
                new Answer(2, new byte[] {(byte) 0x90, 0}),
                new Failed(2, WireFault.SERVICE_GONE),
                new Close(3, 1),
                new Closed(3),
                new Ping(),
                new Pong(),
                new Enrol("code", new byte[300]),
                new Enrolled(new byte[600]),
                new NotEnrolled());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void whenWritten_thenReadTheSame(Message message) throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        FrameStream stream = new FrameStream(new ByteArrayInputStream(new byte[0]), wire);
        stream.write(message);
        stream.write(message);
        FrameStream reading = new FrameStream(new ByteArrayInputStream(wire.toByteArray()), wire);
        assertThat(reading.read()).usingRecursiveComparison().isEqualTo(message);
        assertThat(reading.read()).usingRecursiveComparison().isEqualTo(message);
        assertThatThrownBy(reading::read).isInstanceOf(EOFException.class);
    }

    /** Eight thousand frames: each is refused, or is a message that is written with the same bytes. */
    @ParameterizedTest
    @MethodSource("messages")
    void whenBytesAreChanged_thenRefusedOrAnotherMessage(Message message) {
        byte[] frame = frame(message);
        Random chance = new Random(20);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] changed = mutated(frame, chance);
            try {
                assertThat(frame(FrameStream.decode(changed.clone()))).isEqualTo(changed);
            } catch (MalformedFrame refused) {
                assertThat(refused).hasMessageNotContaining("ACS");
            }
        }
    }

    private static byte[] frame(Message message) {
        byte[] whole = FrameStream.encode(message);
        return Arrays.copyOfRange(whole, LENGTH, whole.length);
    }

    private static byte[] mutated(byte[] frame, Random chance) {
        byte[] changed = Arrays.copyOf(frame, Math.max(1, frame.length + chance.nextInt(7) - 3));
        for (int times = chance.nextInt(4); times >= 0; times--) {
            changed[chance.nextInt(Math.min(changed.length, 24))] = (byte) chance.nextInt();
        }
        return changed;
    }

    @Test
    void whenFrameIsTooLongOrEmpty_thenNothingIsAllocated() {
        for (byte[] length : List.of(
                new byte[] {0x7F, -1, -1, -1}, new byte[] {-1, -1, -1, -1}, new byte[] {0, 0, 0x20, 1}, new byte[4])) {
            FrameStream stream = new FrameStream(new ByteArrayInputStream(length), new ByteArrayOutputStream());
            assertThatThrownBy(stream::read).isInstanceOf(MalformedFrame.class);
        }
    }

    @Test
    void whenPrinted_thenNoSecretIsShown() {
        assertThat(new Command(2, 1, new byte[] {0, 0x20, 0, 1}).toString()).isEqualTo("Command[2]");
        assertThat(new Answer(2, new byte[2]).toString()).isEqualTo("Answer[2]");
        assertThat(new Enrol("secret", new byte[1]).toString()).doesNotContain("secret");
    }
}
