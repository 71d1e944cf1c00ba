package tr.nes.cardconnector;

/**
 * Exclusive use of the card in one reader, from {@link CardConnectionFactory#connect} to {@link #close()}. Nothing
 * else, in this server or outside, can access the card meanwhile. Closing resets the card, so that no PIN stays
 * verified.
 *
 * <p>After an exception the connection can't be used any more: close it.
 */
public interface CardConnection extends AutoCloseable {

    ReaderName reader();

    /** The ATR of the card at the time of connecting. */
    Atr atr();

    /**
     * The insertion count at the time of connecting, as in {@link ReaderSnapshot}: as long as it is the same, so
     * is the card.
     */
    long insertion();

    /**
     * @throws CardRemoved if the card was pulled; whether the command was carried out is unknown
     * @throws CardSilent if there was no response in time; likewise unknown
     * @throws ReaderGone if the reader was unplugged; likewise unknown
     * @throws CardServiceGone if the PC/SC service stopped; likewise unknown
     */
    ResponseApdu transmit(CommandApdu command) throws CardConnectorException;

    /** Resets the card and passes the reader to the next request in the queue. Idempotent, never throws. */
    @Override
    void close();
}
