package tr.nes.notification;

/** A gateway did not accept a message. The text is kept and shown to operators: it names no recipient and no content. */
public class GatewayFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public GatewayFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
