package tr.nes.cardconnector;

/** The reader was in use for the whole waiting time. */
public final class ReaderBusy extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public ReaderBusy(ReaderName reader, Throwable cause) {
        super("busy: " + reader, cause);
    }

    public ReaderBusy(ReaderName reader) {
        this(reader, null);
    }
}
