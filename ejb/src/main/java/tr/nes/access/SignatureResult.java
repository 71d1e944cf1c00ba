package tr.nes.access;

import java.io.Serializable;

/** Result of checking a signed nonce; {@code login} is null unless accepted. Every fault is REFUSED. */
public record SignatureResult(Outcome outcome, LoginView login) implements Serializable {

    public enum Outcome {
        ACCEPTED,
        REFUSED,
        THROTTLED
    }
}
