package tr.nes.cardconnector.transport;

import java.time.Duration;
import java.util.List;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderSnapshot;

/** Detects changes of readers and cards. Used by one thread. */
public interface ReaderMonitor extends AutoCloseable {

    /** All readers, sorted by name, except those that share a name and can't be told apart. */
    List<ReaderSnapshot> readers() throws CardConnectorException;

    /** Returns when something may have changed since {@link #readers()}, or after the time limit; may return early. */
    void awaitChange(Duration atMost) throws CardConnectorException;

    @Override
    void close();
}
