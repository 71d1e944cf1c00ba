package tr.nes.authority;

import jakarta.ejb.ApplicationException;

/**
 * A status may be older than one that was published: a backup was restored and not accepted yet, so that only
 * revocations, which are final, can be told; or the database does not answer.
 */
@ApplicationException(rollback = true)
public class StatusUnconfirmed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StatusUnconfirmed() {
        super("a backup was restored and not accepted yet");
    }

    /** @param unreadable why the database can't be asked */
    public StatusUnconfirmed(Throwable unreadable) {
        super("the database can't be asked", unreadable);
    }
}
