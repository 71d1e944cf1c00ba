package tr.nes.cardconnector;

import java.time.Duration;

/**
 * Receives figures about the use of readers. Called in the borrower's own thread, so it must return at once.
 * Exceptions are logged and do not affect the borrower.
 */
public interface ReaderObserver {

    /** A borrower got the reader after waiting this long in the queue. */
    void waited(ReaderName reader, Duration time);

    /** A borrower returned the reader after this time; one operation is complete. */
    void used(ReaderName reader, Duration time);

    /** A borrower got an exception instead of a connection or a response. */
    void failed(ReaderName reader, CardConnectorException failure);
}
