package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.CardConnectorException;

/** Access to one reader: its context and its worker, not the card in it. Used by one borrower at a time. */
public interface ReaderLink extends AutoCloseable {

    /** Connects to the card in the reader and begins an exclusive transaction. Recovers a link that broke earlier. */
    CardSession connect() throws CardConnectorException;

    /** Closes in bounded time; a hanging call is abandoned and cleans up later. Idempotent. */
    @Override
    void close();
}
