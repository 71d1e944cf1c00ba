package tr.nes.notification;

import java.time.Duration;
import java.util.Optional;

/** A gateway accepts no messages at the moment: it can't be reached, is overloaded or refuses our login. */
public class GatewayUnavailable extends GatewayFailed {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** To be retried after a growing pause. */
    public GatewayUnavailable(String message, Throwable cause) {
        this(message, null, cause);
    }

    /** To be retried after this pause. */
    public GatewayUnavailable(String message, Duration pause, Throwable cause) {
        super(message, cause);
        this.pause = pause;
    }

    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }
}
