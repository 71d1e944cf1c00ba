package tr.nes.cardconnector;

/**
 * The manufacturer's library failed, hung or sent something else than it was asked for, before it presented or changed
 * anything on the card. The message may be logged.
 */
public final class CardLibraryFailed extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public CardLibraryFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
