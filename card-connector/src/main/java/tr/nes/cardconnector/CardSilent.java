package tr.nes.cardconnector;

/** The card did not respond in time; the outcome of the current command is unknown. */
public final class CardSilent extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public CardSilent(ReaderName reader, Throwable cause) {
        super("no answer in time from the card in " + reader, cause);
    }

    public CardSilent(ReaderName reader) {
        this(reader, null);
    }
}
