package tr.nes.notification;

/**
 * A gateway did not accept a message. The exception's message is stored and shown to operators; it contains
 * neither recipient nor content.
 */
public class GatewayFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public GatewayFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
