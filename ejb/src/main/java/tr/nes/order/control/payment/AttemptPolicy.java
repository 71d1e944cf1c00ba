package tr.nes.order.control.payment;

import java.time.Duration;
import tr.nes.order.AttemptState;
import tr.nes.order.PaymentOrder;
import tr.nes.order.ProviderAnswer;

/** What the provider's word makes of a try. Money that was taken counts whatever was known before; nothing else undoes a word. */
final class AttemptPolicy {

    /** The provider may not know a younger one yet. */
    static final Duration YOUNG = Duration.ofMinutes(2);

    private AttemptPolicy() {}

    /**
     * The same state if nothing changes.
     *
     * @param amount asked for, in kuruş
     * @param age since the try began
     */
    static AttemptState next(AttemptState now, ProviderAnswer answer, long amount, Duration age) {
        return switch (answer.status()) {
            case PAID -> now.isBooked() ? now : paid(now, answer, amount);
            case REFUSED -> now == AttemptState.OPEN ? AttemptState.REFUSED : now;
            case ABSENT -> now.isPayable() && age.compareTo(YOUNG) >= 0 ? AttemptState.CLOSED : now;
            case PENDING -> now;
        };
    }

    /** Somebody who cancels at a bank may come back as a success of nothing. */
    private static AttemptState paid(AttemptState now, ProviderAnswer answer, long amount) {
        boolean lira = PaymentOrder.CURRENCY.equals(answer.currency());
        if (answer.amount() <= 0) {
            return now == AttemptState.OPEN ? AttemptState.REFUSED : now;
        }
        return lira && answer.amount() == amount ? AttemptState.PAID : AttemptState.MISMATCHED;
    }

    /** What is booked, in kuruş: nothing of another currency. */
    static long taken(ProviderAnswer answer) {
        return PaymentOrder.CURRENCY.equals(answer.currency()) ? answer.amount() : 0;
    }
}
