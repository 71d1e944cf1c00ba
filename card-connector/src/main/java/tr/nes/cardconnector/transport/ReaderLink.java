package tr.nes.cardconnector.transport;

import tr.nes.cardconnector.CardConnectorException;

/** Access to one reader; its resources live until {@link #close()}. Used by one borrower at a time. */
public interface ReaderLink extends AutoCloseable {

    /**
     * Connects to the card and begins an exclusive transaction.
     *
     * @throws tr.nes.cardconnector.ReaderGone if the reader is not attached
     * @throws tr.nes.cardconnector.CardAbsent if it is empty
     * @throws tr.nes.cardconnector.CardMute if the card does not answer to reset
     * @throws tr.nes.cardconnector.CardServiceGone if the service does not answer
     * @throws tr.nes.cardconnector.CardSilent if it takes too long
     */
    CardSession begin() throws CardConnectorException;

    @Override
    void close();
}
