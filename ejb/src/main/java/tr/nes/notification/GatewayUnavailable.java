package tr.nes.notification;

import java.time.Duration;
import java.util.Optional;

/** A gateway takes no message at the moment: it can't be reached, is overloaded or does not let us in. */
public class GatewayUnavailable extends GatewayFailed {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** Comes back after a pause that grows. */
    public GatewayUnavailable(String message, Throwable cause) {
        this(message, null, cause);
    }

    /** Comes back after this pause. */
    public GatewayUnavailable(String message, Duration pause, Throwable cause) {
        super(message, cause);
        this.pause = pause;
    }

    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }
}
