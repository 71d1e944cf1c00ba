package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.CardConnectorException;

/** One reader, ready to be talked to: its context and its worker, not the card in it. Used by one borrower at a time. */
public interface ReaderLink extends AutoCloseable {

    /**
     * Connects to the card that is in the reader now and begins an exclusive transaction. A link that broke earlier mends
     * itself here.
     */
    CardSession connect() throws CardConnectorException;

    /** In bounded time; a call that hangs is left behind and cleans up after itself. Idempotent. */
    @Override
    void close();
}
