package tr.nes.request;

import tr.nes.timestamp.AccountCredentials;

/** Answer to whoever collects an account's password. @param credentials null unless HANDED_OVER */
public record CollectionResult(Outcome outcome, AccountCredentials credentials) {

    /** What came of it; UNKNOWN says the same for every cause. */
    public enum Outcome {
        HANDED_OVER,
        UNKNOWN,
        WRONG_PICTURE,
        THROTTLED
    }

    public static CollectionResult of(Outcome outcome) {
        return new CollectionResult(outcome, null);
    }
}
