package tr.nes.production.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.ProductionOrderView;
import tr.nes.production.ProductionState;
import tr.nes.shared.HolderId;

/** The card that an application is to get. */
@Entity
@Table(name = "production_order")
public class ProductionOrder {

    /** Instead of a reader: the card is made elsewhere. */
    public static final String BUREAU = "BUREAU";

    private static final int MOST_ATTEMPTS = 3;

    @Id
    @Column(name = "application_id")
    private UUID application;

    @Version
    private long version;

    private String number;

    @Enumerated(EnumType.STRING)
    private ProductionState state;

    @Column(name = "queued_at")
    private Instant queuedAt;

    private Instant since;
    private int attempts;
    private String reason = "";

    @Column(name = "operation_id")
    private UUID operation;

    @Column(name = "card_serial")
    private String cardSerial;

    private String reader;

    @Column(name = "holder_id")
    private UUID holder;

    protected ProductionOrder() {}

    public ProductionOrder(UUID application, String number, Instant now) {
        this.application = application;
        this.number = number;
        state = ProductionState.QUEUED;
        queuedAt = now;
        since = now;
    }

    /** @param begun the operation that makes the card */
    public void begin(UUID begun, CardSerial card, String inReader, HolderId owner, Instant now) {
        become(ProductionState.MAKING, now);
        operation = begun;
        cardSerial = card.value();
        reader = inReader;
        holder = owner.value();
    }

    public void missAnswer(String why, Instant now) {
        become(ProductionState.UNKNOWN, now);
        reason = why;
    }

    /** Back to the queue, or out of it after too many attempts. @param counts whether it was one */
    public void fail(String why, boolean counts, Instant now) {
        attempts += counts ? 1 : 0;
        become(attempts < MOST_ATTEMPTS ? ProductionState.QUEUED : ProductionState.FAILED, now);
        reason = why;
    }

    /** It can't be made. */
    public void reject(String why, Instant now) {
        become(ProductionState.FAILED, now);
        reason = why;
    }

    /** @throws ProductionException ORDER_STATE unless it failed */
    public void repeat(Instant now) {
        if (state != ProductionState.FAILED) {
            throw new ProductionException(Reason.ORDER_STATE);
        }
        become(ProductionState.QUEUED, now);
        attempts = 0;
    }

    /** The finished card is lost or faulty: another one is made, in the place that the first one had in the queue. */
    public void remake(Instant now) {
        become(ProductionState.QUEUED, now);
        attempts = 0;
    }

    public void produced(Instant now) {
        become(ProductionState.PRODUCED, now);
        reason = "";
    }

    private void become(ProductionState next, Instant now) {
        if (!state.successors().contains(next)) {
            throw new IllegalStateException("order " + number + " is " + state + ", not to become " + next);
        }
        state = next;
        since = now;
    }

    public UUID application() {
        return application;
    }

    public UUID operation() {
        return operation;
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public ProductionState state() {
        return state;
    }

    public ProductionOrderView view() {
        return new ProductionOrderView(application, number, state, since, attempts, reason, cardSerial, reader);
    }
}
