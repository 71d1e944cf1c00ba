package tr.nes.order;

import java.io.Serializable;

/**
 * A line of a debt, with the price of the day on which the debt arose.
 *
 * @param quantity 1 to 10,000
 * @param amount of the whole line in kuruş, VAT included
 * @param vatPercent VAT within the amount
 */
public record DebtLine(FeeItem item, int quantity, long amount, int vatPercent) implements Serializable {

    private static final long WHOLE = 100;

    /** VAT within the amount, in kuruş, rounded half up. */
    public long vat() {
        long base = WHOLE + vatPercent;
        return (amount * vatPercent * 2 + base) / (2 * base);
    }
}
