package tr.nes.access;

import java.io.Serializable;

/**
 * Result of a login through the e-Devlet Kapısı.
 *
 * @param login the opened session; null unless accepted
 * @param destination passed in at the beginning; returned by the browser, so it must be checked before it is
 * followed
 */
public record EDevletResult(Outcome outcome, LoginView login, String destination) implements Serializable {

    public enum Outcome {
        ACCEPTED,
        /** The person cancelled the login there. */
        CANCELLED,
        /** Expired, already answered, or started in another session. */
        OVER,
        /** No response, or a response that asks to try again later. */
        UNAVAILABLE,
        /** The response is invalid; nobody is logged in. */
        REFUSED,
        /** Nobody here has the identity number asserted by the provider. */
        UNKNOWN_PERSON,
        THROTTLED
    }
}
