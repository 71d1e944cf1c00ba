package tr.nes.card;

import java.time.Instant;
import tr.nes.shared.DomainException;

/** The holder's phone was changed less than 24 hours ago: no PIN is displayed or set until {@link #until()}. */
public class PinOperationsWait extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    public PinOperationsWait(Instant until) {
        super("until " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
