package tr.nes.cardconnector;

import java.time.Duration;

/**
 * Is told how readers are used. Called in the borrower's own thread: it must return at once. What it throws is logged and
 * changes nothing for the borrower.
 */
public interface ReaderObserver {

    /** A borrower got the reader after this time in its queue. */
    void waited(ReaderName reader, Duration time);

    /** A borrower gave the reader back after this time; one operation is over. */
    void used(ReaderName reader, Duration time);

    /** A borrower got an exception instead of a connection or of an answer. */
    void failed(ReaderName reader, CardConnectorException failure);
}
