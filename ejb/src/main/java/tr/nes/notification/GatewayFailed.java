package tr.nes.notification;

/** A gateway did not accept a message. */
public class GatewayFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public GatewayFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
