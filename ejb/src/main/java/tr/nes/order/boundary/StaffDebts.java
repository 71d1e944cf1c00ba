package tr.nes.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tr.nes.order.BankLine;
import tr.nes.order.DebtPayer;
import tr.nes.order.DebtView;
import tr.nes.order.FeeItem;
import tr.nes.order.LedgerAccount;
import tr.nes.order.OrderException;
import tr.nes.order.PaymentView;
import tr.nes.order.control.DebtOpening;
import tr.nes.order.control.DebtRecords;
import tr.nes.order.control.Ledger;
import tr.nes.order.control.bank.BankIntake;
import tr.nes.order.control.payment.AttemptRecords;
import tr.nes.order.entity.Debt;
import tr.nes.order.entity.PaymentAttempt;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The back office's view of debts and payments, and transfers by bank. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class StaffDebts {

    @Inject
    private DebtRecords records;

    @Inject
    private DebtOpening opening;

    @Inject
    private AttemptRecords attempts;

    @Inject
    private BankIntake bank;

    @Inject
    private Ledger ledger;

    /** By number of the payer, reference, or number of the application; at most a hundred, the newest first. */
    public List<DebtView> search(String typed) {
        String text = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return records.search(text).stream().map(Debt::view).toList();
    }

    /** Tries to pay a debt, the newest first. */
    public List<PaymentView> payments(UUID debt) {
        return attempts.of(debt).stream().map(PaymentAttempt::payment).toList();
    }

    /** Payments that brought more than was owed, or another amount than was asked for. */
    public List<PaymentView> questionable() {
        return attempts.questionable().stream().map(PaymentAttempt::payment).toList();
    }

    /** What stands on each account, in kuruş; all together are 0. */
    public Map<LedgerAccount, Long> balances() {
        Map<LedgerAccount, Long> balances = new EnumMap<>(LedgerAccount.class);
        for (LedgerAccount account : LedgerAccount.values()) {
            balances.put(account, ledger.balance(account));
        }
        return balances;
    }

    /**
     * A debt that arises from no application, with the price of today.
     *
     * @param cause 1 to 200 characters
     * @param quantity 1 to 10,000
     * @return its reference, for the payer
     * @throws OrderException NOTE_WRONG, QUANTITY_WRONG, PRICE_MISSING
     */
    @RequiresFreshFactor
    public String open(DebtPayer payer, String cause, FeeItem item, int quantity) {
        return opening.open(payer, null, cause, Map.of(item, quantity)).reference();
    }

    /**
     * A bank's file of transfers, CSV of at most 2,000,000 bytes and 10,000 lines. The same file is taken once, and so is each
     * transfer.
     *
     * @return what became of each line
     * @throws OrderException FILE_WRONG, FILE_REPEATED
     */
    @RequiresFreshFactor
    public List<BankLine> take(byte[] file) {
        return bank.take(file);
    }
}
