package tr.nes.notification;

/** A gateway will never accept this message, for example because the recipient can't exist. */
public class MessageRefused extends GatewayFailed {

    private static final long serialVersionUID = 1L;

    public MessageRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
