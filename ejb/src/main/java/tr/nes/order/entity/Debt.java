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
import java.util.List;
import java.util.UUID;
import tr.nes.order.DebtLine;
import tr.nes.order.DebtPayer;
import tr.nes.order.DebtState;
import tr.nes.order.DebtView;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PayerKind;

/** What somebody owes, with the prices of the day on which it arose. Changed under its row's lock. */
@Entity
@Table(name = "debt")
public class Debt {

    @Id
    private UUID id;

    @Version
    private long version;

    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_kind")
    private PayerKind payerKind;

    @Column(name = "payer_number")
    private String payerNumber;

    @Column(name = "payer_name")
    private String payerName;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "request_id")
    private UUID request;

    private String cause;
    private long amount;

    @Column(name = "arisen_at")
    private Instant arisenAt;

    @Enumerated(EnumType.STRING)
    private DebtState state;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "open_for")
    private UUID openFor;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "debt_line", joinColumns = @JoinColumn(name = "debt_id"))
    @OrderColumn(name = "place")
    private List<DebtLineData> lines = new ArrayList<>();

    protected Debt() {}

    /**
     * @param application that goes on when it is settled; null if there is none
     * @param cause its number, or what staff wrote
     */
    public Debt(String reference, DebtPayer payer, UUID application, String cause, List<DebtLine> lines, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.payerKind = payer.kind();
        this.payerNumber = payer.number();
        this.payerName = payer.name();
        this.application = application;
        this.openFor = application;
        this.cause = cause;
        this.amount = lines.stream().mapToLong(DebtLine::amount).sum();
        this.arisenAt = now;
        this.state = DebtState.OPEN;
        lines.forEach(line -> this.lines.add(new DebtLineData(line)));
    }

    /** What arose from an order without login. */
    public Debt of(UUID order) {
        request = order;
        return this;
    }

    /** @throws OrderException DEBT_GONE if {@code next} can't follow */
    public void move(DebtState next, Instant now) {
        if (!state.successors().contains(next)) {
            throw new OrderException(Reason.DEBT_GONE);
        }
        state = next;
        endedAt = now;
        if (next == DebtState.CANCELLED || next == DebtState.REFUNDED) {
            openFor = null;
        }
    }

    /** Its application or order went on. */
    public void release(Instant now) {
        releasedAt = now;
        openFor = null;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    public boolean isUnreleased() {
        return openFor != null;
    }

    public UUID id() {
        return id;
    }

    public DebtState state() {
        return state;
    }

    public long amount() {
        return amount;
    }

    public Instant arisenAt() {
        return arisenAt;
    }

    public String reference() {
        return reference;
    }

    public DebtPayer payer() {
        return new DebtPayer(payerKind, payerNumber, payerName);
    }

    /** Null if there is none. */
    public UUID application() {
        return application;
    }

    public DebtView view() {
        return new DebtView(
                id,
                reference,
                payer(),
                cause,
                arisenAt,
                state,
                amount,
                lines.stream().map(DebtLineData::view).toList());
    }
}
