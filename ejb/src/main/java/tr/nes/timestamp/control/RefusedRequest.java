package tr.nes.timestamp.control;

/** A request that gets no stamp. The failure is a bit of PKIFailureInfo (RFC 3161 §2.4.2). */
final class RefusedRequest extends Exception {

    private static final long serialVersionUID = 1L;

    private final int failure;

    RefusedRequest(int failure, String text) {
        super(text, null, false, false);
        this.failure = failure;
    }

    int failure() {
        return failure;
    }
}
