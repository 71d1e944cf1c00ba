package tr.nes.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import tr.nes.order.LedgerAccount;

/** One side of a booking. Never changed. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Column(name = "booking_id", updatable = false)
    private UUID booking;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LedgerAccount account;

    @Column(updatable = false)
    private long amount;

    @Column(name = "debt_id", updatable = false)
    private UUID debt;

    protected LedgerEntry() {}

    /** @param debt null if it is about none */
    public LedgerEntry(UUID booking, LedgerAccount account, long amount, UUID debt) {
        this.id = UUID.randomUUID();
        this.booking = booking;
        this.account = account;
        this.amount = amount;
        this.debt = debt;
    }
}
