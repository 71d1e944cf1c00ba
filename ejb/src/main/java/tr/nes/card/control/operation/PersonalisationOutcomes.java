package tr.nes.card.control.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardSerial;
import tr.nes.card.CardStep;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.PersonalisationEnded;
import tr.nes.card.PinEffect;
import tr.nes.card.RemainingTries;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.CardOperation;
import tr.nes.cardconnector.akis.LifeCycle;

/** T2 of a personalisation, and what became of one without an answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PersonalisationOutcomes {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private OperationOutcomes outcomes;

    @Inject
    private CardRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PersonalisationEnded> ended;

    /** The card is in use: from now on it is its holder's. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void whole(UUID id, String answer) {
        outcomes.confirmed(id, answer, RemainingTries.NOTHING, () -> complete(database.find(CardOperation.class, id)));
    }

    private void complete(CardOperation operation) {
        database.find(Card.class, operation.card().value()).complete();
    }

    /** Closes an UNKNOWN personalisation of this card, which is in a reader and in this phase. */
    public void seen(CardSerial card, LifeCycle phase) {
        records.openOperation(card.value())
                .filter(operation -> operation.kind() == OperationKind.PERSONALISE)
                .filter(operation -> operation.state() == OperationState.UNKNOWN)
                .filter(operation -> phase != LifeCycle.UNKNOWN)
                .ifPresent(operation -> reconcile(operation, phase == LifeCycle.USER && wasProven(operation)));
    }

    /** Closes an UNKNOWN personalisation of a card that nobody will have: in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void givenUp(CardSerial card) {
        records.openOperation(card.value())
                .filter(operation -> operation.state() == OperationState.UNKNOWN)
                .ifPresent(operation -> reconcile(operation, false));
    }

    private static boolean wasProven(CardOperation operation) {
        return operation.cardStep().filter(CardStep.ACTIVATE::equals).isPresent();
    }

    private void reconcile(CardOperation operation, boolean whole) {
        operation.reconcile(RemainingTries.NOTHING, whole ? PinEffect.IN_FORCE : PinEffect.NOT_IN_FORCE, false);
        if (whole) {
            complete(operation);
        }
        audit.record(AuditFact.done(
                AuditAction.CARD_RECONCILED,
                operation.holder(),
                operation.card().value()));
        ended.fire(new PersonalisationEnded(
                operation.id(),
                operation.card(),
                operation.state(),
                whole,
                operation.view().reason()));
    }
}
