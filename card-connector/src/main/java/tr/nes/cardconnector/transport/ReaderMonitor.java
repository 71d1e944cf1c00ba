package tr.nes.cardconnector.transport;

import java.time.Duration;
import java.util.List;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderSnapshot;

/** Sees readers and cards come and go. Used by one thread. */
public interface ReaderMonitor extends AutoCloseable {

    /** All readers as they are now, sorted by name; without those that share a name and so can't be told apart. */
    List<ReaderSnapshot> readers() throws CardConnectorException;

    /** Returns when something may have changed since {@link #readers()}, or when the time is over; may return early. */
    void awaitChange(Duration atMost) throws CardConnectorException;

    @Override
    void close();
}
