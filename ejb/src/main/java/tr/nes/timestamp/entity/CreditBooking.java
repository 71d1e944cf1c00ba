package tr.nes.timestamp.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;
import tr.nes.timestamp.CreditView;

/** Credits that were given or taken back, and by whom. */
@Entity
@Table(name = "timestamp_credit")
public class CreditBooking {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private long amount;
    private String reason;

    @Column(name = "booked_by")
    private UUID bookedBy;

    @Column(name = "booked_at")
    private Instant bookedAt;

    protected CreditBooking() {}

    /** @param by null if an order was paid */
    public CreditBooking(UUID account, long amount, String reason, HolderId by, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = account;
        this.amount = amount;
        this.reason = reason;
        this.bookedBy = by == null ? null : by.value();
        this.bookedAt = now;
    }

    public CreditView view() {
        return new CreditView(bookedAt, amount, reason);
    }
}
