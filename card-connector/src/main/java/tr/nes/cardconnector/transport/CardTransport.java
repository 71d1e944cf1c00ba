package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;

/** A way to readers and their cards. Safe for use by several threads. */
public interface CardTransport extends AutoCloseable {

    /** As {@link tr.nes.cardconnector.CardConnectionFactory#transport()} tells it. */
    String name();

    /**
     * What is kept per reader between two borrowers; whoever asks has the reader for himself. The reader need not answer yet.
     *
     * @throws tr.nes.cardconnector.CardServiceGone if there is no service, or an earlier call to this reader still hangs
     */
    ReaderLink link(ReaderName reader) throws CardConnectorException;

    /**
     * Opens a view of all readers that disturbs no link.
     *
     * @throws tr.nes.cardconnector.CardServiceGone if there is no service
     */
    ReaderMonitor monitor() throws CardConnectorException;

    /** Ends all links and monitors, in bounded time. Idempotent. */
    @Override
    void close();
}
