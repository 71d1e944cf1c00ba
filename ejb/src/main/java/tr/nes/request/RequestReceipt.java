package tr.nes.request;

import java.io.Serializable;

/**
 * What is told to whoever ordered.
 *
 * @param number 10 digits
 * @param reference 10 characters that prove who ordered
 */
public record RequestReceipt(String number, String reference, RequestState state) implements Serializable {

    /** Leaves the reference out. */
    @Override
    public String toString() {
        return "RequestReceipt[" + number + "]";
    }
}
