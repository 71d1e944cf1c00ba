package tr.nes.access;

import java.io.Serializable;
import tr.nes.shared.HolderId;

/** Result of checking a password; {@code holder} is null unless accepted. Unknown, locked and wrong are all REFUSED. */
public record PasswordResult(Outcome outcome, HolderId holder) implements Serializable {

    public enum Outcome {
        ACCEPTED,
        REFUSED,
        WRONG_PICTURE,
        /** The proof of work was correct, but more work is required by now; the password was not checked. */
        MORE_WORK,
        THROTTLED
    }
}
