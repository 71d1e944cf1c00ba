package tr.nes.cardagent;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.cardconnector.wire.AgentReader;
import tr.nes.cardconnector.wire.FrameStream;
import tr.nes.cardconnector.wire.Message;
import tr.nes.cardconnector.wire.Message.Close;
import tr.nes.cardconnector.wire.Message.Command;
import tr.nes.cardconnector.wire.Message.Failed;
import tr.nes.cardconnector.wire.Message.Hello;
import tr.nes.cardconnector.wire.Message.Open;
import tr.nes.cardconnector.wire.Message.Ping;
import tr.nes.cardconnector.wire.Message.Pong;
import tr.nes.cardconnector.wire.Message.Readers;
import tr.nes.cardconnector.wire.Message.Welcome;
import tr.nes.cardconnector.wire.WireFault;

/** One connection to the server, from the greeting until it breaks. */
final class AgentSession {

    private static final Logger LOG = Logger.getLogger(AgentSession.class.getName());
    private static final long LOOK_MILLIS = 250;
    private static final long PING_NANOS = 4_000_000_000L;
    /** A native call that hangs can't be interrupted; its reader stays out of use until it returns. */
    private static final long END_MILLIS = 15_000;

    private final LocalReaders readers;
    private final FrameStream frames;
    private final Closeable socket;
    private final ExecutorService threads;
    private final Map<String, ReaderSessions> sessions = new HashMap<>();
    private final Map<Long, ReaderSessions> bySession = new ConcurrentHashMap<>();
    private String trouble = "";
    private volatile boolean over;

    /** @param socket closed as soon as anything fails */
    AgentSession(LocalReaders readers, FrameStream frames, Closeable socket, ExecutorService threads) {
        this.readers = readers;
        this.frames = frames;
        this.socket = socket;
        this.threads = threads;
    }

    /** Serves until the connection ends; all cards are reset when it returns. */
    void run(Runnable welcomed) throws IOException, InterruptedException {
        try {
            frames.write(new Hello(Message.VERSION));
            if (!(frames.read() instanceof Welcome)) {
                throw new IOException("the server greets in another way");
            }
            welcomed.run();
            threads.execute(this::watch);
            while (true) {
                take(frames.read());
            }
        } finally {
            end();
        }
    }

    private void take(Message message) throws IOException {
        if (message instanceof Open open) {
            ReaderSessions reader = sessions.computeIfAbsent(open.reader(), this::started);
            bySession.put(open.call(), reader);
            ask(reader, open, open.call());
        } else if (message instanceof Command command) {
            ask(bySession.get(command.session()), command, command.call());
        } else if (message instanceof Close close) {
            ask(bySession.remove(close.session()), close, close.call());
        } else if (!(message instanceof Pong)) {
            throw new IOException("the server says what no server says here");
        }
    }

    private ReaderSessions started(String reader) {
        if (sessions.size() >= 2 * FrameStream.MOST_READERS) {
            throw new IllegalStateException("more readers than a machine has");
        }
        ReaderSessions started = new ReaderSessions(readers, reader, this::answer);
        threads.execute(started);
        return started;
    }

    private void ask(ReaderSessions reader, Message message, long call) {
        if (reader == null) {
            tell(new Failed(call, WireFault.CARD_REMOVED));
        } else if (!reader.ask(message)) {
            tell(new Failed(call, WireFault.READER_BUSY));
        }
    }

    /** A session that was not opened is not closed by the server. */
    private void answer(Message message) {
        if (message instanceof Failed failed) {
            bySession.remove(failed.call());
        }
        tell(message);
    }

    private void tell(Message message) {
        try {
            frames.write(message);
        } catch (IOException e) {
            LOG.log(Level.FINE, "the line is lost", e);
            cut();
        }
    }

    /** Tells the readers after each change, and a sign of life from time to time. */
    private void watch() {
        List<AgentReader> told = null;
        long spoken = System.nanoTime();
        while (!over) {
            List<AgentReader> seen = look();
            if (!seen.equals(told)) {
                tell(new Readers(seen));
                told = seen;
                spoken = System.nanoTime();
            } else if (System.nanoTime() - spoken > PING_NANOS) {
                tell(new Ping());
                spoken = System.nanoTime();
            }
            pause();
        }
    }

    private List<AgentReader> look() {
        try {
            List<AgentReader> seen = readers.look();
            trouble = "";
            return seen.stream().limit(FrameStream.MOST_READERS).toList();
        } catch (ReaderTrouble e) {
            warnOnce(String.valueOf(e.getCause()));
            return List.of();
        }
    }

    private void warnOnce(String why) {
        if (!why.equals(trouble)) {
            LOG.warning(() -> "the readers can't be seen: " + why);
            trouble = why;
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            cut();
        }
    }

    private void cut() {
        over = true;
        try {
            socket.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "closed", e);
        }
    }

    private void end() throws InterruptedException {
        cut();
        sessions.values().forEach(ReaderSessions::end);
        for (ReaderSessions ending : sessions.values()) {
            if (!ending.awaitEnd(END_MILLIS)) {
                LOG.warning("a reader hangs");
            }
        }
    }
}
