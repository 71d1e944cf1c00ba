package tr.nes.order;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether a receipt is ours.
 *
 * @param number null unless GENUINE
 * @param at when it was paid; null unless GENUINE
 * @param amount in kuruş
 * @param refunded whether all of it was given back
 */
public record ReceiptVerdict(Result result, String number, Instant at, long amount, boolean refunded)
        implements Serializable {

    /** UNKNOWN also for a number without the code of its content. */
    public enum Result {
        GENUINE,
        UNKNOWN,
        THROTTLED
    }

    public static ReceiptVerdict of(Result result) {
        return new ReceiptVerdict(result, null, null, 0, false);
    }
}
