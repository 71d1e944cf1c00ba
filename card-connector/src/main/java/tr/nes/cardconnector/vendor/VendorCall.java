package tr.nes.cardconnector.vendor;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardLibraryFailed;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/**
 * One call of the library on another thread, whose commands are guarded, journaled and sent by the caller's own. When the
 * caller leaves, whatever the library's threads want to send later is refused.
 *
 * @param <T> what the call returns
 */
final class VendorCall<T> {

    /** A command that waits to be sent. */
    private record Question(byte[] command, BlockingQueue<Object> answer) {}

    private final CardConnection connection;
    private final CommandGuard guard;
    private final HangingCalls hanging;
    private final BlockingQueue<Object> events = new LinkedBlockingQueue<>();
    private volatile Thread worker;
    private boolean over;
    private boolean finished;

    VendorCall(CardConnection connection, CommandGuard guard, HangingCalls hanging) {
        this.connection = connection;
        this.guard = guard;
        this.hanging = hanging;
    }

    /**
     * @param patience of the library's own time in this call, without that of the card
     * @throws CardConnectorException if the card did not answer a command
     */
    Answered<T> run(Executor threads, Duration patience, Callable<T> work) throws CardConnectorException {
        FutureTask<Void> task = new FutureTask<>(() -> carryOut(work), null);
        try {
            threads.execute(task);
            return serve(patience);
        } catch (RejectedExecutionException none) {
            throw new CardLibraryFailed("no thread is free for the manufacturer's library", none);
        } finally {
            leave();
            task.cancel(true);
        }
    }

    private void carryOut(Callable<T> work) {
        worker = Thread.currentThread();
        Answered<T> end;
        try {
            end = Answered.returned(work.call());
        } catch (VendorThrew threw) {
            end = Answered.threw(threw.getCause());
        } catch (Throwable broken) {
            end = Answered.threw(broken);
        } finally {
            finish();
        }
        events.add(end);
    }

    private Answered<T> serve(Duration patience) throws CardConnectorException {
        long left = patience.toNanos();
        while (true) {
            long since = System.nanoTime();
            Object event = next(left);
            left -= System.nanoTime() - since;
            if (event instanceof Question question) {
                answer(question);
            } else {
                return event == null ? Answered.silent() : ended(event);
            }
        }
    }

    private Object next(long nanos) throws CardLibraryFailed {
        try {
            return events.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CardLibraryFailed("the server stops", stopping);
        }
    }

    @SuppressWarnings("unchecked") // nothing else is put there
    private Answered<T> ended(Object event) {
        return (Answered<T>) event;
    }

    private void answer(Question question) throws CardConnectorException {
        Object answer = new CommandRefused("the call is over");
        try {
            answer = sent(question.command());
        } catch (CommandRefused refused) {
            answer = refused;
        } finally {
            Arrays.fill(question.command(), (byte) 0);
            question.answer().add(answer);
        }
    }

    private byte[] sent(byte[] bytes) throws CommandRefused, CardConnectorException {
        CommandApdu command = guard.admit(bytes);
        try {
            ResponseApdu answer = connection.transmit(command);
            guard.answered(answer);
            return answer.bytes();
        } finally {
            command.wipe();
        }
    }

    /**
     * Called by the library: sends one command.
     *
     * @param command wiped
     * @throws CommandRefused if it is not sent: it is not expected, comes from a thread of the library's own, or too late
     */
    byte[] transmit(byte[] command) throws CommandRefused {
        Question question = new Question(command, new ArrayBlockingQueue<>(1));
        if (Thread.currentThread() != worker || !put(question)) {
            Arrays.fill(command, (byte) 0);
            throw new CommandRefused("not from the call under way");
        }
        try {
            if (question.answer().take() instanceof byte[] answer) {
                return answer;
            }
            throw new CommandRefused("not sent");
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new CommandRefused("the call is over");
        }
    }

    private synchronized boolean put(Question question) {
        return !over && events.add(question);
    }

    private synchronized void leave() {
        over = true;
        if (!finished && worker != null) {
            hanging.add(this);
        }
        for (Object event = events.poll(); event != null; event = events.poll()) {
            if (event instanceof Question late) {
                Arrays.fill(late.command(), (byte) 0);
                late.answer().add(new CommandRefused("the call is over"));
            }
        }
    }

    private synchronized void finish() {
        finished = true;
        hanging.remove(this);
    }
}
