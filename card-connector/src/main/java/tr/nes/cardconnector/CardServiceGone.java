package tr.nes.cardconnector;

/** The PC/SC service does not respond or was stopped; the outcome of a current command is unknown. */
public final class CardServiceGone extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public CardServiceGone(String message, Throwable cause) {
        super(message, cause);
    }
}
