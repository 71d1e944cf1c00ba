package tr.nes.cardconnector;

/** Others held the reader for the whole waiting time. */
public final class ReaderBusy extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public ReaderBusy(ReaderName reader, Throwable cause) {
        super("busy: " + reader, cause);
    }

    public ReaderBusy(ReaderName reader) {
        this(reader, null);
    }
}
