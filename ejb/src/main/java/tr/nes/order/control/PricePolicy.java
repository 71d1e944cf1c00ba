package tr.nes.order.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.nes.order.FeeItem;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PriceView;

/** What a price list may look like: on each day at most one price for an item. */
final class PricePolicy {

    static final long MOST = 100_000_000;
    static final int MOST_VAT = 50;

    private PricePolicy() {}

    /**
     * The price that ends the day before, if there is one without an end.
     *
     * @param others all prices of the item
     * @throws OrderException PRICE_WRONG, PRICE_DAYS, PRICE_OVERLAPS
     */
    static Optional<PriceView> replaced(PriceView added, List<PriceView> others, LocalDate today) {
        if (added.item() == null
                || added.amount() < 1
                || added.amount() > MOST
                || added.vatPercent() < 0
                || added.vatPercent() > MOST_VAT) {
            throw new OrderException(Reason.PRICE_WRONG);
        }
        if (added.from() == null
                || added.from().isBefore(today)
                || added.until() != null && added.until().isBefore(added.from())) {
            throw new OrderException(Reason.PRICE_DAYS);
        }
        Optional<PriceView> replaced = others.stream()
                .filter(other -> other.until() == null && other.from().isBefore(added.from()))
                .findFirst();
        boolean overlaps = others.stream()
                .filter(other -> replaced.isEmpty() || !other.equals(replaced.get()))
                .anyMatch(other -> overlap(other, added));
        if (overlaps) {
            throw new OrderException(Reason.PRICE_OVERLAPS);
        }
        return replaced;
    }

    private static boolean overlap(PriceView one, PriceView other) {
        return !endsBefore(one, other.from()) && !endsBefore(other, one.from());
    }

    private static boolean endsBefore(PriceView price, LocalDate day) {
        return price.until() != null && price.until().isBefore(day);
    }

    /** The one that is valid on this day. */
    static Optional<PriceView> on(LocalDate day, FeeItem item, List<PriceView> prices) {
        return prices.stream()
                .filter(price -> price.item() == item && !price.from().isAfter(day) && !endsBefore(price, day))
                .findFirst();
    }
}
