package tr.nes.cardconnector;

/** Whoever asked for the reader no longer wants it; nothing was sent to the card. */
public final class RequestCancelled extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public RequestCancelled(ReaderName reader) {
        super("no longer wanted: " + reader, null);
    }
}
