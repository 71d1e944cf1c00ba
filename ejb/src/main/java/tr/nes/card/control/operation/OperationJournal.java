package tr.nes.card.control.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.CardStep;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationProgress;
import tr.nes.card.OperationStep;
import tr.nes.card.RemainingTries;
import tr.nes.card.ServicingOrder;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.CardOperation;
import tr.nes.shared.Installation;

/** Writes the CardOperation journal while an operation runs; every entry is committed before the command is sent. */
@ApplicationScoped
public class OperationJournal {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CardRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<OperationProgress> progress;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /**
     * T1: joins the caller's transaction. Locks the card's row, so that only one of two concurrent operations
     * starts.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID intend(OperationKind kind, ServicingOrder order) {
        Card card = records.lock(order.card().value());
        if (card == null || kind != OperationKind.PERSONALISE && !card.belongsTo(order.holder())) {
            throw new CardException(Reason.FOREIGN_CARD);
        }
        if (records.openOperation(order.card().value()).isPresent()) {
            throw new CardException(Reason.OPERATION_OPEN);
        }
        CardOperation operation = new CardOperation(
                kind,
                order.card(),
                order.holder(),
                order.reader().value(),
                order.terminal(),
                installation.node(),
                clock.instant());
        database.persist(operation);
        audit.record(
                AuditFact.done(kind.intended(), order.holder(), order.card().value()));
        return operation.id();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void checking(UUID operation) {
        note(operation, o -> o.reached(OperationStep.CHECKING));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void saw(UUID operation, RemainingTries tries) {
        note(operation, o -> o.sawBefore(tries));
    }

    /** Must be committed before the command goes to the card: from here on no response means UNKNOWN. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sending(UUID operation, CardStep step) {
        note(operation, o -> o.sending(step));
    }

    private void note(UUID id, Consumer<CardOperation> entry) {
        CardOperation operation = database.find(CardOperation.class, id);
        entry.accept(operation);
        progress.fire(new OperationProgress(operation.terminal()));
    }
}
