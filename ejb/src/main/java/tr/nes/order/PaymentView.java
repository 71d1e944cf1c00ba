package tr.nes.order;

import java.io.Serializable;
import java.time.Instant;

/**
 * A payment as staff see it.
 *
 * @param amount that came, in kuruş
 * @param surplus part of it that paid no debt and was not given back, in kuruş
 * @param refunded what was given back, in kuruş
 */
public record PaymentView(
        String attempt, AttemptState state, String receipt, Instant at, long amount, long surplus, long refunded)
        implements Serializable {

    public boolean refundable() {
        return state.isBooked() && amount > refunded;
    }
}
