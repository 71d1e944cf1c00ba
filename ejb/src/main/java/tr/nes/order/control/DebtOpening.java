package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.order.BookingKind;
import tr.nes.order.DebtLine;
import tr.nes.order.DebtPayer;
import tr.nes.order.DebtState;
import tr.nes.order.FeeItem;
import tr.nes.order.LedgerAccount;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PriceView;
import tr.nes.order.entity.Debt;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;

/** Lets debts arise, with the prices of today, and lets them end without money. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DebtOpening {

    private static final int MOST_PIECES = 10_000;
    private static final int LONGEST_CAUSE = 200;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_LENGTH = 10;

    @Inject
    private DebtRecords records;

    @Inject
    private PriceRecords prices;

    @Inject
    private Ledger ledger;

    @Inject
    private OrderAudit audit;

    @Inject
    private Randomness randomness;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * @param application that goes on when it is settled; null if there is none
     * @param cause number of the application, or 1 to 200 characters of staff
     * @param items how many of each
     * @throws OrderException NOTE_WRONG, QUANTITY_WRONG; PRICE_MISSING if there is none for one of them today
     */
    public Debt open(DebtPayer payer, UUID application, String cause, Map<FeeItem, Integer> items) {
        String why = cause(cause);
        return add(new Debt(freeReference(), payer, application, why, lines(items), clock.instant()));
    }

    /**
     * Of an order without login.
     *
     * @param reference wanted for it; it gets another if a debt has it
     * @param number of the order
     * @throws OrderException QUANTITY_WRONG; PRICE_MISSING if there is none for one of them today
     */
    public Debt open(DebtPayer payer, UUID request, String reference, String number, Map<FeeItem, Integer> items) {
        String own = records.isTaken(reference) ? freeReference() : reference;
        return add(new Debt(own, payer, null, cause(number), lines(items), clock.instant()).of(request));
    }

    private static String cause(String cause) {
        String why = cause == null ? "" : cause.strip();
        if (why.isEmpty() || why.length() > LONGEST_CAUSE) {
            throw new OrderException(Reason.NOTE_WRONG);
        }
        return why;
    }

    private List<DebtLine> lines(Map<FeeItem, Integer> items) {
        return new TreeMap<>(items)
                .entrySet().stream()
                        .map(item -> line(item.getKey(), item.getValue()))
                        .toList();
    }

    private Debt add(Debt debt) {
        records.add(debt);
        Postings postings = new Postings().move(debt.amount(), LedgerAccount.FEES, LedgerAccount.DEBTORS, debt.id());
        ledger.book(BookingKind.DEBT, debt.id().toString(), postings, staff());
        audit.done(AuditAction.DEBT_ARISEN, debt, String.valueOf(debt.amount()));
        return debt;
    }

    private DebtLine line(FeeItem item, int quantity) {
        if (quantity < 1 || quantity > MOST_PIECES) {
            throw new OrderException(Reason.QUANTITY_WRONG);
        }
        PriceView price = prices.today(item).orElseThrow(() -> new OrderException(Reason.PRICE_MISSING));
        return new DebtLine(item, quantity, price.amount() * quantity, price.vatPercent());
    }

    private String freeReference() {
        StringBuilder reference = new StringBuilder();
        do {
            reference.setLength(0);
            for (int i = 0; i < REFERENCE_LENGTH; i++) {
                reference.append(LETTERS.charAt(randomness.below(LETTERS.length())));
            }
        } while (records.isTaken(reference.toString()));
        return reference.toString();
    }

    /** What it was for is not wanted any more. */
    public void cancel(Debt debt) {
        debt.move(DebtState.CANCELLED, clock.instant());
        Postings postings = new Postings().move(debt.amount(), LedgerAccount.DEBTORS, LedgerAccount.FEES, debt.id());
        ledger.book(BookingKind.CANCELLATION, debt.id().toString(), postings, staff());
        audit.done(AuditAction.DEBT_CANCELLED, debt, "");
    }

    private HolderId staff() {
        return caller.isPerson() ? caller.holder() : null;
    }
}
