package tr.nes.cardconnector;

/** There is no card in the reader. */
public final class CardAbsent extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public CardAbsent(ReaderName reader, Throwable cause) {
        super("no card in " + reader, cause);
    }

    public CardAbsent(ReaderName reader) {
        this(reader, null);
    }
}
