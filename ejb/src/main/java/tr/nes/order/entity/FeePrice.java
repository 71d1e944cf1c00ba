package tr.nes.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.order.FeeItem;
import tr.nes.order.PriceView;
import tr.nes.shared.HolderId;

/** What an item costs from one day to another. Only its end changes. */
@Entity
@Table(name = "fee_price")
public class FeePrice {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private FeeItem item;

    private long amount;

    @Column(name = "vat_percent")
    private int vatPercent;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected FeePrice() {}

    public FeePrice(PriceView price, HolderId by, Instant now) {
        id = price.id();
        item = price.item();
        amount = price.amount();
        vatPercent = price.vatPercent();
        fromDay = price.from();
        untilDay = price.until();
        setBy = by.value();
        setAt = now;
    }

    /** @param day its last one */
    public void end(LocalDate day) {
        untilDay = day;
    }

    public PriceView view() {
        return new PriceView(id, item, amount, vatPercent, fromDay, untilDay);
    }
}
