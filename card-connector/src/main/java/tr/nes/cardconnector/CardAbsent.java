package tr.nes.cardconnector;

/** No card is in the reader. */
public final class CardAbsent extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public CardAbsent(ReaderName reader, Throwable cause) {
        super("no card in " + reader, cause);
    }

    public CardAbsent(ReaderName reader) {
        this(reader, null);
    }
}
