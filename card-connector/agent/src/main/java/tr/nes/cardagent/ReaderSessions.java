package tr.nes.cardagent;

import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tr.nes.cardconnector.wire.Message;
import tr.nes.cardconnector.wire.Message.Answer;
import tr.nes.cardconnector.wire.Message.Close;
import tr.nes.cardconnector.wire.Message.Closed;
import tr.nes.cardconnector.wire.Message.Command;
import tr.nes.cardconnector.wire.Message.Failed;
import tr.nes.cardconnector.wire.Message.Open;
import tr.nes.cardconnector.wire.Message.Opened;
import tr.nes.cardconnector.wire.WireFault;

/** What the server asks of one reader over one connection, in its order, on a thread of its own. */
final class ReaderSessions implements Runnable {

    /** More calls than a server makes while one hangs. */
    private static final int WAITING = 32;

    private final LocalReaders readers;
    private final String reader;
    private final Consumer<Message> answers;
    private final BlockingQueue<Message> calls = new ArrayBlockingQueue<>(WAITING);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean ending;
    private LocalCard card;
    private volatile long session;

    ReaderSessions(LocalReaders readers, String reader, Consumer<Message> answers) {
        this.readers = readers;
        this.reader = reader;
        this.answers = answers;
    }

    /** False if it is full, because a call hangs. */
    boolean ask(Message call) {
        return calls.offer(call);
    }

    @Override
    public void run() {
        try {
            while (!ending) {
                Message call = calls.poll(1, TimeUnit.SECONDS);
                if (call != null && !ending) {
                    answers.accept(answer(call));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            reset();
            ended.countDown();
        }
    }

    private Message answer(Message call) {
        if (call instanceof Open open) {
            return open(open);
        }
        if (call instanceof Command command) {
            return transmit(command);
        }
        Close close = (Close) call;
        if (close.session() == session) {
            reset();
        }
        return new Closed(close.call());
    }

    private Message open(Open open) {
        if (card != null) {
            return new Failed(open.call(), WireFault.READER_BUSY);
        }
        try {
            card = readers.open(reader);
            session = open.call();
            return new Opened(session, card.atr(), card.insertion());
        } catch (ReaderTrouble trouble) {
            return new Failed(open.call(), trouble.fault());
        }
    }

    /** After a failure the session is of no use any more: the server closes it. */
    private Message transmit(Command command) {
        try {
            if (card == null || command.session() != session) {
                return new Failed(command.call(), WireFault.CARD_REMOVED);
            }
            return new Answer(command.call(), card.transmit(command.apdu()));
        } catch (ReaderTrouble trouble) {
            return new Failed(command.call(), trouble.fault());
        } finally {
            Arrays.fill(command.apdu(), (byte) 0);
        }
    }

    private void reset() {
        LocalCard ending = card;
        card = null;
        session = 0;
        if (ending != null) {
            ending.close();
        }
    }

    /** Ends after the call under way; what waits behind it is dropped. */
    void end() {
        ending = true;
        // wakes the thread
        do {
            calls.clear();
        } while (!calls.offer(new Close(0, 0)));
    }

    boolean awaitEnd(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }
}
