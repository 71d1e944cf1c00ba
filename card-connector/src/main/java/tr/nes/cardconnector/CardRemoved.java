package tr.nes.cardconnector;

/** The card was pulled during the connection; the outcome of the current command is unknown. */
public final class CardRemoved extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public CardRemoved(ReaderName reader, Throwable cause) {
        super("card removed from " + reader, cause);
    }

    public CardRemoved(ReaderName reader) {
        this(reader, null);
    }
}
