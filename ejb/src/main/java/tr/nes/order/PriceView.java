package tr.nes.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A price and its validity.
 *
 * @param amount in kuruş, VAT included
 * @param vatPercent VAT within the amount
 * @param from first day, in Istanbul
 * @param until last day; null if there is no end
 */
public record PriceView(UUID id, FeeItem item, long amount, int vatPercent, LocalDate from, LocalDate until)
        implements Serializable {}
