package tr.nes.cardconnector;

/** The request for the reader was cancelled; nothing was sent to the card. */
public final class RequestCancelled extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public RequestCancelled(ReaderName reader) {
        super("no longer wanted: " + reader, null);
    }
}
