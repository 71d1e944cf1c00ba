package tr.nes.request;

/** Answer to a query without login. @param request null unless FOUND */
public record RequestQueryResult(Outcome outcome, RequestView request) {

    /** What came of it; UNKNOWN says the same for every cause. */
    public enum Outcome {
        FOUND,
        UNKNOWN,
        WRONG_PICTURE,
        THROTTLED
    }

    public static RequestQueryResult of(Outcome outcome) {
        return new RequestQueryResult(outcome, null);
    }
}
