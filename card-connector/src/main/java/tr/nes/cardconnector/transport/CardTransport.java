package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;

/** Gives access to readers and their cards. Thread-safe. */
public interface CardTransport extends AutoCloseable {

    /** As in {@link tr.nes.cardconnector.CardConnectionFactory#transport()}. */
    String name();

    /**
     * The resources kept per reader between two borrowers; the caller must have the reader to itself. The reader
     * need not respond yet.
     *
     * @throws tr.nes.cardconnector.CardServiceGone if there is no service, or an earlier call to this reader still
     * hangs
     */
    ReaderLink link(ReaderName reader) throws CardConnectorException;

    /**
     * Opens a monitor of all readers that does not disturb links.
     *
     * @throws tr.nes.cardconnector.CardServiceGone if there is no service
     */
    ReaderMonitor monitor() throws CardConnectorException;

    /** Ends all links and monitors, in bounded time. Idempotent. */
    @Override
    void close();
}
