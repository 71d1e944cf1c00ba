package tr.nes.access;

import java.io.Serializable;
import tr.nes.shared.HolderId;

/** What came of a password; {@code holder} is null unless accepted. Unknown, locked and wrong are all REFUSED. */
public record PasswordResult(Outcome outcome, HolderId holder) implements Serializable {

    public enum Outcome {
        ACCEPTED,
        REFUSED,
        WRONG_PICTURE,
        /** The computer did what it was asked for, but by now more is; no word was checked. */
        MORE_WORK,
        THROTTLED
    }
}
