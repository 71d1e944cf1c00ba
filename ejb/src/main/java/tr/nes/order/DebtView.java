package tr.nes.order;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A debt.
 *
 * @param reference 10 characters by which whoever was told of it proves that
 * @param cause number of the application, or what staff wrote
 * @param amount in kuruş, the sum of the lines
 */
public record DebtView(
        UUID id,
        String reference,
        DebtPayer payer,
        String cause,
        Instant arisenAt,
        DebtState state,
        long amount,
        List<DebtLine> lines)
        implements Serializable {

    public DebtView {
        lines = List.copyOf(lines);
    }

    public boolean open() {
        return state == DebtState.OPEN;
    }
}
