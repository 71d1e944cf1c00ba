package tr.nes.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.order.FeeItem;
import tr.nes.order.OrderException;
import tr.nes.order.PriceView;
import tr.nes.order.control.PriceRecords;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Ücret listesi: what things cost, from when until when. Debts that have arisen keep their prices. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PriceLists {

    @Inject
    private PriceRecords records;

    @Inject
    private AuditTrail audit;

    /** Past, present and coming ones; by item, the newest first. */
    @RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE})
    public List<PriceView> all() {
        return records.all();
    }

    /** Today in Istanbul, the first day on which a price can begin. */
    @RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE})
    public LocalDate today() {
        return records.today();
    }

    /**
     * A price of the item that has no end ends the day before.
     *
     * @param amount in kuruş, VAT included; 1 to 100,000,000
     * @param vatPercent VAT within the amount, 0 to 50
     * @param from today or later
     * @param until the last day; null if there is no end
     * @throws OrderException PRICE_WRONG, PRICE_DAYS; PRICE_OVERLAPS if another price is valid on one of the days
     */
    @RequiresFreshFactor
    public void add(FeeItem item, long amount, int vatPercent, LocalDate from, LocalDate until) {
        PriceView price = new PriceView(UUID.randomUUID(), item, amount, vatPercent, from, until);
        records.add(price);
        record(price, "from " + from + (until == null ? "" : " until " + until) + ": " + amount);
    }

    /** Today is its last day; one that has not begun is removed. @throws OrderException PRICE_GONE */
    @RequiresFreshFactor
    public void end(UUID price) {
        PriceView ended = records.end(price);
        record(ended, "from " + ended.from() + ": ended");
    }

    private void record(PriceView price, String detail) {
        audit.record(AuditFact.told(AuditAction.PRICE_CHANGED, price.item().name(), detail));
    }
}
