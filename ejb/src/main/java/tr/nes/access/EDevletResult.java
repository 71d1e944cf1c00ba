package tr.nes.access;

import java.io.Serializable;

/**
 * What came of a login through the e-Devlet Kapısı.
 *
 * @param login the session that was opened; null unless accepted
 * @param destination what was handed over at the beginning; as the browser sent it, so to be checked before it is followed
 */
public record EDevletResult(Outcome outcome, LoginView login, String destination) implements Serializable {

    public enum Outcome {
        ACCEPTED,
        /** The person changed his mind there. */
        CANCELLED,
        /** Too late, answered before, or begun in another session. */
        OVER,
        /** No answer, or one that means later. */
        UNAVAILABLE,
        /** The answer is not what it must be; nobody is believed. */
        REFUSED,
        /** Nobody here has the identity number that the provider vouches for. */
        UNKNOWN_PERSON,
        THROTTLED
    }
}
