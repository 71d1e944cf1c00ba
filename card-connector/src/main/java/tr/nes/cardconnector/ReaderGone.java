package tr.nes.cardconnector;

/** No reader with this name is attached, or it was unplugged during the connection. */
public final class ReaderGone extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public ReaderGone(ReaderName reader, Throwable cause) {
        super("no reader " + reader, cause);
    }

    public ReaderGone(ReaderName reader) {
        this(reader, null);
    }
}
