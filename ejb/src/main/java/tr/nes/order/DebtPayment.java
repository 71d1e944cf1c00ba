package tr.nes.order;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Money that came for debts, as their payer sees it.
 *
 * @param attempt id of the payment by card; null if it came by bank
 * @param number of the receipt, or the bank's of the transfer; null if a payment by card has no receipt
 * @param day in Istanbul
 * @param debts references of those it was for
 * @param amount in kuruş
 * @param refunded what was given back, in kuruş
 */
public record DebtPayment(String attempt, String number, LocalDate day, List<String> debts, long amount, long refunded)
        implements Serializable {

    public DebtPayment {
        debts = List.copyOf(debts);
    }
}
