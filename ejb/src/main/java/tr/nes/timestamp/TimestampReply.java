package tr.nes.timestamp;

/**
 * Answer to a request for a time stamp.
 *
 * @param encoded a TimeStampResp in DER (RFC 3161 §2.4.2); empty unless answered
 */
public record TimestampReply(Outcome outcome, byte[] encoded) {

    /** What the transport has to say. */
    public enum Outcome {
        /** A stamp, or a refusal with its PKIStatus. */
        ANSWERED,
        /** Account or password are wrong, or needed. */
        UNAUTHENTICATED,
        /** This client has asked too often within the minute. */
        TOO_MANY,
        /** No stamps are issued here. */
        NOT_OFFERED
    }

    public static TimestampReply answered(byte[] encoded) {
        return new TimestampReply(Outcome.ANSWERED, encoded);
    }

    public static TimestampReply without(Outcome outcome) {
        return new TimestampReply(outcome, new byte[0]);
    }
}
