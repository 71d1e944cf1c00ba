package tr.nes.cardconnector.remote;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tr.nes.cardconnector.wire.Message;

/** A call to an agent that was not answered yet. */
final class PendingCall {

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Message answer;

    void answered(Message message) {
        answer = message;
        over.countDown();
    }

    /** There will be no answer: the line is lost. */
    void lost() {
        over.countDown();
    }

    /**
     * Empty if the line was lost.
     *
     * @throws TimeoutException if there was no answer in time, or the wait was interrupted
     */
    Optional<Message> await(Duration atMost) throws TimeoutException {
        try {
            if (!over.await(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
            return Optional.ofNullable(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        }
    }
}
