package tr.nes.access;

import java.io.Serializable;

/** What came of a signed nonce; {@code login} is null unless accepted. Whatever is wrong with it is REFUSED. */
public record SignatureResult(Outcome outcome, LoginView login) implements Serializable {

    public enum Outcome {
        ACCEPTED,
        REFUSED,
        THROTTLED
    }
}
