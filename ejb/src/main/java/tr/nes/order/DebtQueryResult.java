package tr.nes.order;

import java.util.List;

/** Answer to a query without login. @param debts the payer's open ones; empty unless FOUND */
public record DebtQueryResult(Outcome outcome, List<DebtView> debts) {

    /** What came of it; UNKNOWN says the same for every cause. */
    public enum Outcome {
        FOUND,
        UNKNOWN,
        WRONG_PICTURE,
        THROTTLED
    }

    public DebtQueryResult {
        debts = List.copyOf(debts);
    }

    public static DebtQueryResult of(Outcome outcome) {
        return new DebtQueryResult(outcome, List.of());
    }
}
