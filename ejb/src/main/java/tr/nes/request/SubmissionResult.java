package tr.nes.request;

import java.util.Map;
import tr.nes.request.RequestField.RequestFault;

/**
 * Answer to an order.
 *
 * @param faults empty unless FAULTY
 * @param receipt null unless RECEIVED
 */
public record SubmissionResult(Outcome outcome, Map<RequestField, RequestFault> faults, RequestReceipt receipt) {

    /** What came of it. */
    public enum Outcome {
        RECEIVED,
        FAULTY,
        WRONG_PICTURE,
        THROTTLED,
        /** The price list has no price for it today. */
        NOT_OFFERED
    }

    public SubmissionResult {
        faults = Map.copyOf(faults);
    }

    public static SubmissionResult of(Outcome outcome) {
        return new SubmissionResult(outcome, Map.of(), null);
    }
}
