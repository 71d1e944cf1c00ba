package tr.nes.request;

import java.util.Map;

/**
 * A form as it was sent.
 *
 * @param page random and secret, new for each opened form: what comes from it a second time is the same order
 * @param language of whoever ordered, {@code tr} or {@code en}
 */
public record SubmittedRequest(String page, RequestKind kind, Map<RequestField, String> values, String language) {

    public SubmittedRequest {
        values = Map.copyOf(values);
    }
}
