package tr.nes.cardconnector.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.wire.AgentReader;
import tr.nes.cardconnector.wire.FrameStream;
import tr.nes.cardconnector.wire.Message;
import tr.nes.cardconnector.wire.Message.Answer;
import tr.nes.cardconnector.wire.Message.Closed;
import tr.nes.cardconnector.wire.Message.Failed;
import tr.nes.cardconnector.wire.Message.Opened;
import tr.nes.cardconnector.wire.Message.Readers;

/** One connection to an agent, from its welcome to its end: calls under way, and the readers that it tells. */
final class AgentChannel {

    private static final int COUNTED = 32;

    private final String agent;
    private final long number;
    private final FrameStream frames;
    private final Runnable cutting;
    private final BooleanSupplier mayUnblock;
    private final AtomicLong calls = new AtomicLong();
    private final Map<Long, PendingCall> pending = new HashMap<>();
    private boolean over;
    private volatile List<ReaderSnapshot> readers = List.of();

    /**
     * @param number differs from that of every other line, so that insertions counted by a restarted agent do not look like
     *     earlier ones
     * @param cutting ends the connection, in bounded time
     * @param mayUnblock asked before each command that carries a PUK
     */
    AgentChannel(String agent, long number, FrameStream frames, Runnable cutting, BooleanSupplier mayUnblock) {
        this.agent = agent;
        this.number = number;
        this.frames = frames;
        this.cutting = cutting;
        this.mayUnblock = mayUnblock;
    }

    String agent() {
        return agent;
    }

    boolean mayUnblock() {
        return mayUnblock.getAsBoolean();
    }

    List<ReaderSnapshot> readers() {
        return readers;
    }

    long insertion(long counted) {
        return number << COUNTED | counted & 0xFFFFFFFFL;
    }

    /** Whether the message changed the readers. An answer that nobody waits for any more is dropped. */
    boolean receive(Message message) throws IOException {
        if (message instanceof Readers told) {
            readers = snapshots(told.readers());
            return true;
        }
        answer(callOf(message), message);
        return false;
    }

    private static long callOf(Message message) throws IOException {
        if (message instanceof Opened opened) {
            return opened.call();
        }
        if (message instanceof Answer answer) {
            return answer.call();
        }
        if (message instanceof Failed failed) {
            return failed.call();
        }
        if (message instanceof Closed closed) {
            return closed.call();
        }
        throw new IOException("a message that no agent sends here: " + message);
    }

    /** Readers with the same name can't be told apart. */
    private List<ReaderSnapshot> snapshots(List<AgentReader> told) {
        List<String> names = told.stream().map(AgentReader::name).toList();
        return told.stream()
                .filter(reader -> Collections.frequency(names, reader.name()) == 1)
                .flatMap(this::snapshot)
                .toList();
    }

    private Stream<ReaderSnapshot> snapshot(AgentReader reader) {
        return RemoteReaderName.of(agent, reader.name())
                .map(name -> new ReaderSnapshot(name, reader.cardPresent(), insertion(reader.insertion())))
                .stream();
    }

    private void answer(long call, Message message) {
        PendingCall waiting;
        synchronized (this) {
            waiting = pending.get(call);
        }
        if (waiting != null) {
            waiting.answered(message);
        }
    }

    /**
     * Sends a message once and waits for its answer.
     *
     * @param call from {@link #nextCall()}
     * @throws CardServiceGone if the line is lost
     * @throws TimeoutException if there was no answer in time
     */
    Message call(long call, Message message, Duration atMost) throws CardServiceGone, TimeoutException {
        PendingCall waiting = new PendingCall();
        begin(call, waiting);
        try {
            frames.write(message);
            return waiting.await(atMost).orElseThrow(() -> gone(null));
        } catch (IOException e) {
            end();
            throw gone(e);
        } finally {
            forget(call);
        }
    }

    long nextCall() {
        return calls.incrementAndGet();
    }

    /** Sends a message whose answer nobody waits for. */
    void tell(Message message) {
        try {
            frames.write(message);
        } catch (IOException e) {
            end();
        }
    }

    private synchronized void begin(long call, PendingCall waiting) throws CardServiceGone {
        if (over) {
            throw gone(null);
        }
        pending.put(call, waiting);
    }

    private synchronized void forget(long call) {
        pending.remove(call);
    }

    private CardServiceGone gone(IOException why) {
        return new CardServiceGone("the line to the agent " + agent + " is lost", why);
    }

    /** Ends the connection; calls under way get no answer. Idempotent. */
    void end() {
        List<PendingCall> lost;
        synchronized (this) {
            over = true;
            lost = List.copyOf(pending.values());
            pending.clear();
        }
        readers = List.of();
        cutting.run();
        lost.forEach(PendingCall::lost);
    }
}
