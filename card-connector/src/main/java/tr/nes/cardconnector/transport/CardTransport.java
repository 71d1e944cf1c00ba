package tr.nes.cardconnector.transport;

import java.time.Duration;
import java.util.List;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;

/** A way to readers and cards. */
public interface CardTransport {

    /** {@code pcsc} or {@code simulated}. */
    String name();

    /** Something to watch the readers with; belongs to one thread. */
    ReaderSight sight();

    /** A link to one reader, with nothing opened yet. */
    ReaderLink link(ReaderName reader);

    /** A reader and whether a card is in it. */
    record Seen(ReaderName reader, boolean cardPresent) {}

    /** Sees all readers at once. */
    interface ReaderSight extends AutoCloseable {

        /**
         * Waits until something may have changed, at most {@code atMost}; wakes up for nothing now and then.
         *
         * @throws CardServiceGone if the service does not answer; the next call tries anew
         */
        List<Seen> await(Duration atMost) throws CardServiceGone, InterruptedException;

        @Override
        void close();
    }
}
