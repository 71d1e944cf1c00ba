package tr.nes.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import tr.nes.order.DebtLine;
import tr.nes.order.FeeItem;

/** A line of a debt. */
@Embeddable
public class DebtLineData {

    @Enumerated(EnumType.STRING)
    private FeeItem item;

    private int quantity;
    private long amount;

    @Column(name = "vat_percent")
    private int vatPercent;

    protected DebtLineData() {}

    DebtLineData(DebtLine line) {
        item = line.item();
        quantity = line.quantity();
        amount = line.amount();
        vatPercent = line.vatPercent();
    }

    DebtLine view() {
        return new DebtLine(item, quantity, amount, vatPercent);
    }
}
