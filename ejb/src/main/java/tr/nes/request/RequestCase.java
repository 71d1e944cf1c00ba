package tr.nes.request;

import java.io.Serializable;
import java.util.Map;

/**
 * An order as the back office reads it.
 *
 * @param values what was typed
 * @param payer the payer's number; masked if it is a person's and no papers have it
 * @param canRefuse whether it may be refused now: not while money for it is there
 */
public record RequestCase(
        RequestRow row, RequestView view, Map<RequestField, String> values, String payer, boolean canRefuse)
        implements Serializable {

    public RequestCase {
        values = Map.copyOf(values);
    }
}
