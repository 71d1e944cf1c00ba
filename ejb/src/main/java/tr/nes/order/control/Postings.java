package tr.nes.order.control;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tr.nes.order.LedgerAccount;

/** The entries of a booking: they sum to zero, or there is no booking. */
public final class Postings {

    private final List<Posting> entries = new ArrayList<>();

    /** @param amount in kuruş, positive for a debit. @param debt null if it is about none */
    record Posting(LedgerAccount account, long amount, UUID debt) {}

    /** Moves an amount from one account to another; nothing if it is 0. @param debt null if it is about none */
    public Postings move(long amount, LedgerAccount from, LedgerAccount to, UUID debt) {
        if (amount < 0) {
            throw new IllegalArgumentException("money moves the other way");
        }
        if (amount > 0) {
            entries.add(new Posting(to, amount, debt));
            entries.add(new Posting(from, -amount, debt));
        }
        return this;
    }

    List<Posting> entries() {
        return List.copyOf(entries);
    }
}
