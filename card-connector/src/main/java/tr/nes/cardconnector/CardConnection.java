package tr.nes.cardconnector;

/**
 * Exclusive use of the card in one reader, from {@link CardConnectionFactory#connect} to {@link #close()}. Nobody else, in
 * this server or outside, reaches the card meanwhile. Closing resets the card, so that no verified PIN survives.
 *
 * <p>After an exception the connection is of no more use: close it.
 */
public interface CardConnection extends AutoCloseable {

    ReaderName reader();

    /** The ATR of the card that this connection was opened on. */
    Atr atr();

    /**
     * Which stay of a card in this reader the connection was opened in, counted as in {@link ReaderSnapshot}: as long as it is the
     * same, so is the card.
     */
    long insertion();

    /**
     * @throws CardRemoved if the card was pulled; whether the command was carried out is unknown
     * @throws CardSilent if no answer came in time; likewise unknown
     * @throws ReaderGone if the reader was unplugged; likewise unknown
     * @throws CardServiceGone if the PC/SC service went away; likewise unknown
     */
    ResponseApdu transmit(CommandApdu command) throws CardConnectorException;

    /** Resets the card and gives the reader to the next in the queue. Idempotent, never throws. */
    @Override
    void close();
}
