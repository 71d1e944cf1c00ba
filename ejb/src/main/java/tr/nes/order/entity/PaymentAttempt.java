package tr.nes.order.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import tr.nes.order.AttemptState;
import tr.nes.order.AttemptView;
import tr.nes.order.DebtView;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PaymentView;

/** One try to pay by card. Changed under its row's lock. */
@Entity
@Table(name = "payment_attempt")
public class PaymentAttempt {

    @Id
    private String id;

    @Version
    private long version;

    private long amount;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String page;
    private long taken;
    private long surplus;
    private long refunded;
    private String receipt;

    @Column(name = "receipt_hash")
    private String receiptHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "payment_attempt_debt", joinColumns = @JoinColumn(name = "attempt_id"))
    @OrderColumn(name = "place")
    private List<AttemptDebt> debts = new ArrayList<>();

    protected PaymentAttempt() {}

    /** @param id 32 hexadecimal digits */
    public PaymentAttempt(String id, List<Debt> debts, Instant now) {
        this.id = id;
        this.amount = debts.stream().mapToLong(Debt::amount).sum();
        this.state = AttemptState.OPEN;
        this.startedAt = now;
        debts.forEach(debt -> this.debts.add(new AttemptDebt(debt.id())));
    }

    /** The provider knows it. @param address of its page */
    public void open(String address) {
        page = address;
    }

    /** @throws OrderException PAYMENT_GONE if {@code next} can't follow */
    public void move(AttemptState next, Instant now) {
        if (!state.successors().contains(next)) {
            throw new OrderException(Reason.PAYMENT_GONE);
        }
        state = next;
        endedAt = now;
        page = null;
    }

    /**
     * What came with it.
     *
     * @param money taken by the provider, in kuruş
     * @param paid the debts that were open, and are paid by it
     * @param used the sum of these debts, in kuruş
     */
    public void take(long money, Collection<UUID> paid, long used) {
        taken = money;
        surplus = money - used;
        debts.stream().filter(each -> paid.contains(each.debt())).forEach(AttemptDebt::pay);
    }

    public void receive(String number, String contentHash) {
        receipt = number;
        receiptHash = contentHash;
    }

    /** @throws OrderException PAYMENT_GONE if there is not so much left of the surplus */
    public void giveBackSurplus(long money) {
        if (money > surplus) {
            throw new OrderException(Reason.PAYMENT_GONE);
        }
        surplus -= money;
        giveBack(money);
    }

    /** @throws OrderException PAYMENT_GONE if there is not so much left */
    public void giveBack(long money) {
        if (money <= 0 || money > taken - refunded) {
            throw new OrderException(Reason.PAYMENT_GONE);
        }
        refunded += money;
    }

    public String id() {
        return id;
    }

    public AttemptState state() {
        return state;
    }

    public long amount() {
        return amount;
    }

    /** What the provider took and did not give back, in kuruş. */
    public long kept() {
        return taken - refunded;
    }

    /** Part of it that paid no debt, in kuruş. */
    public long surplus() {
        return surplus;
    }

    public long taken() {
        return taken;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Null unless it was paid. */
    public String receipt() {
        return receipt;
    }

    public String receiptHash() {
        return receiptHash;
    }

    /** Null if there is none, or not any more. */
    public String page() {
        return page;
    }

    public List<UUID> debts() {
        return debts.stream().map(AttemptDebt::debt).toList();
    }

    /** Those that it paid. */
    public List<UUID> paidDebts() {
        return debts.stream().filter(AttemptDebt::isPaid).map(AttemptDebt::debt).toList();
    }

    public AttemptView view(List<DebtView> of) {
        return new AttemptView(id, state, amount, startedAt, endedAt, page, receipt, of);
    }

    public PaymentView payment() {
        return new PaymentView(id, state, receipt, endedAt, taken, surplus, refunded);
    }
}
