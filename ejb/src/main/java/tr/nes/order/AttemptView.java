package tr.nes.order;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One try to pay.
 *
 * @param id 32 hexadecimal digits, random: whoever has it may see this
 * @param amount asked for, in kuruş
 * @param page of the provider; null if there is none, or not any more
 * @param receipt number of the receipt; null unless it was paid
 */
public record AttemptView(
        String id,
        AttemptState state,
        long amount,
        Instant startedAt,
        Instant endedAt,
        String page,
        String receipt,
        List<DebtView> debts)
        implements Serializable {

    public AttemptView {
        debts = List.copyOf(debts);
    }
}
