package tr.nes.cardconnector.wire;

import java.util.function.BiConsumer;
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

/** The bytes of each message. The place in this list is the number on the wire: new ones are added at the end. */
enum MessageType {
    HELLO(Hello.class, in -> new Hello(in.version()), (out, it) -> out.version(it.version())),
    WELCOME(Welcome.class, in -> new Welcome(in.version()), (out, it) -> out.version(it.version())),
    READERS(Readers.class, in -> new Readers(in.readers()), (out, it) -> out.readers(it.readers())),
    OPEN(Open.class, in -> new Open(in.number(), in.text(FrameStream.LONGEST_NAME)), (out, it) -> {
        out.number(it.call());
        out.text(it.reader(), FrameStream.LONGEST_NAME);
    }),
    OPENED(Opened.class, in -> new Opened(in.number(), in.bytes(FrameStream.LONGEST_ATR), in.number()), (out, it) -> {
        out.number(it.call());
        out.bytes(it.atr(), FrameStream.LONGEST_ATR);
        out.number(it.insertion());
    }),
    COMMAND(
            Command.class,
            in -> new Command(in.number(), in.number(), in.bytes(FrameStream.LONGEST_COMMAND)),
            (out, it) -> {
                out.number(it.call());
                out.number(it.session());
                out.bytes(it.apdu(), FrameStream.LONGEST_COMMAND);
            }),
    ANSWER(Answer.class, in -> new Answer(in.number(), in.bytes(FrameStream.LONGEST_ANSWER)), (out, it) -> {
        out.number(it.call());
        out.bytes(it.apdu(), FrameStream.LONGEST_ANSWER);
    }),
    FAILED(Failed.class, in -> new Failed(in.number(), in.fault()), (out, it) -> {
        out.number(it.call());
        out.fault(it.fault());
    }),
    CLOSE(Close.class, in -> new Close(in.number(), in.number()), (out, it) -> {
        out.number(it.call());
        out.number(it.session());
    }),
    CLOSED(Closed.class, in -> new Closed(in.number()), (out, it) -> out.number(it.call())),
    PING(Ping.class, in -> new Ping(), (out, it) -> {}),
    PONG(Pong.class, in -> new Pong(), (out, it) -> {}),
    ENROL(
            Enrol.class,
            in -> new Enrol(in.text(FrameStream.LONGEST_CODE), in.bytes(FrameStream.LONGEST_REQUEST)),
            (out, it) -> {
                out.text(it.code(), FrameStream.LONGEST_CODE);
                out.bytes(it.request(), FrameStream.LONGEST_REQUEST);
            }),
    ENROLLED(
            Enrolled.class,
            in -> new Enrolled(in.bytes(FrameStream.LONGEST_CERTIFICATE)),
            (out, it) -> out.bytes(it.certificate(), FrameStream.LONGEST_CERTIFICATE)),
    NOT_ENROLLED(NotEnrolled.class, in -> new NotEnrolled(), (out, it) -> {});

    private final Class<? extends Message> message;
    private final Reading reading;
    private final BiConsumer<MessageWriter, Message> writing;

    @FunctionalInterface
    private interface Reading {
        Message from(MessageReader in) throws MalformedFrame;
    }

    <M extends Message> MessageType(Class<M> message, Reading reading, BiConsumer<MessageWriter, M> writing) {
        this.message = message;
        this.reading = reading;
        this.writing = (out, any) -> writing.accept(out, message.cast(any));
    }

    static MessageType of(byte number) throws MalformedFrame {
        if (number < 0 || number >= values().length) {
            throw new MalformedFrame("an unknown type of message");
        }
        return values()[number];
    }

    static MessageType of(Message message) {
        for (MessageType type : values()) {
            if (type.message.isInstance(message)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type for " + message.getClass());
    }

    byte number() {
        return (byte) ordinal();
    }

    Message read(MessageReader in) throws MalformedFrame {
        return reading.from(in);
    }

    void write(MessageWriter out, Message content) {
        writing.accept(out, content);
    }
}
