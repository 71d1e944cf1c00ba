package tr.nes.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.order.DecisionKind;
import tr.nes.order.DecisionState;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.shared.HolderId;

/** A waiver or a refund: proposed by one member of staff, decided by another. */
@Entity
@Table(name = "order_decision")
public class Decision {

    private static final int LONGEST_REASON = 300;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Column(name = "debt_id")
    private UUID debt;

    @Column(name = "attempt_id")
    private String attempt;

    private long amount;
    private String reason;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @Column(name = "open_for")
    private String openFor;

    protected Decision() {}

    private Decision(DecisionKind kind, long amount, String reason, HolderId by, Instant now) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new OrderException(Reason.NOTE_WRONG);
        }
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.amount = amount;
        this.reason = why;
        this.proposedBy = by.value();
        this.proposedAt = now;
        this.state = DecisionState.PROPOSED;
    }

    /** @throws OrderException NOTE_WRONG */
    public static Decision waiver(Debt of, String reason, HolderId by, Instant now) {
        Decision waiver = new Decision(DecisionKind.WAIVER, of.amount(), reason, by, now);
        waiver.debt = of.id();
        waiver.openFor = of.id().toString();
        return waiver;
    }

    /** Of all that the payment brought, or of its surplus only. @throws OrderException NOTE_WRONG */
    public static Decision refund(
            DecisionKind kind, PaymentAttempt of, long amount, String reason, HolderId by, Instant now) {
        Decision refund = new Decision(kind, amount, reason, by, now);
        refund.attempt = of.id();
        refund.openFor = of.id();
        return refund;
    }

    /** Somebody else says yes. @param next UNDER_WAY or DONE */
    public void approve(DecisionState next, HolderId by, Instant now) {
        move(next);
        decidedBy = by.value();
        decidedAt = now;
    }

    public void reject(HolderId by, Instant now) {
        move(DecisionState.REJECTED);
        decidedBy = by.value();
        decidedAt = now;
    }

    /** What the provider did. */
    public void end(DecisionState next) {
        move(next);
    }

    private void move(DecisionState next) {
        if (!state.successors().contains(next)) {
            throw new OrderException(Reason.DECISION_CLOSED);
        }
        state = next;
        if (next.successors().isEmpty()) {
            openFor = null;
        }
    }

    public UUID id() {
        return id;
    }

    public DecisionKind kind() {
        return kind;
    }

    public DecisionState state() {
        return state;
    }

    public long amount() {
        return amount;
    }

    public String reason() {
        return reason;
    }

    /** Of a waiver. */
    public UUID debt() {
        return debt;
    }

    /** Of a refund. */
    public String attempt() {
        return attempt;
    }

    /** Unique among those that are not decided. */
    public String openFor() {
        return openFor;
    }

    public HolderId proposedBy() {
        return new HolderId(proposedBy);
    }

    /** Null while it is proposed. */
    public HolderId decidedBy() {
        return decidedBy == null ? null : new HolderId(decidedBy);
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
