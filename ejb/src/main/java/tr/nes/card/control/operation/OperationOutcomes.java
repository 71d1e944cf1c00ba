package tr.nes.card.control.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardException;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationProgress;
import tr.nes.card.OperationState;
import tr.nes.card.OperationVerdict;
import tr.nes.card.PersonalisationEnded;
import tr.nes.card.PinEffect;
import tr.nes.card.RemainingTries;
import tr.nes.card.entity.Card;
import tr.nes.card.entity.CardOperation;
import tr.nes.card.entity.PinEnvelope;
import tr.nes.card.entity.PukCustody;
import tr.nes.shared.DomainException;

/** T2: closes an operation, with all consequences, in one transaction. */
@ApplicationScoped
public class OperationOutcomes {

    private static final Logger LOG = Logger.getLogger(OperationOutcomes.class.getName());

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private HolderNotices notices;

    @Inject
    private Event<OperationProgress> progress;

    @Inject
    private Event<PersonalisationEnded> ended;

    @Inject
    private Clock clock;

    /** Closes a PIN operation that the card answered, with all consequences of the verdict. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void concluded(UUID id, OperationVerdict verdict, String answer, RemainingTries after) {
        CardOperation operation = find(id);
        operation.conclude(verdict, answer, after, clock.instant());
        if (verdict.quarantine()) {
            quarantine(operation, answer);
        }
        if (verdict == OperationVerdict.CARD_DEAD) {
            card(operation).died();
        }
        switch (verdict.newPin()) {
            case IN_FORCE -> pinIsSet(operation);
            case UNKNOWN -> pinMayBeSet(operation);
            case NOT_IN_FORCE -> {}
        }
        finish(result(verdict.state()), operation);
    }

    private static AuditResult result(OperationState state) {
        return switch (state) {
            case CONFIRMED -> AuditResult.DONE;
            case REFUSED -> AuditResult.REFUSED;
            case INTENDED, UNKNOWN, RECONCILED -> AuditResult.UNKNOWN;
        };
    }

    private void pinIsSet(CardOperation operation) {
        card(operation).pinWasSet(clock.instant());
        eraseStoredPin(operation);
        notices.pinWasSet(operation.holder(), operation.card());
    }

    /** The card may have the new PIN: displaying the old one as valid would cost the holder tries. */
    private void pinMayBeSet(CardOperation operation) {
        eraseStoredPin(operation);
        notices.pinMayBeSet(operation.holder(), operation.card());
    }

    /**
     * The card did what it was asked for.
     *
     * @param consequence runs in the same transaction; if it throws, nothing is closed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void confirmed(UUID id, String answer, RemainingTries after, Runnable consequence) {
        CardOperation operation = find(id);
        consequence.run();
        operation.confirm(answer, after, clock.instant());
        finish(AuditResult.DONE, operation);
    }

    /** A rule forbade the operation: nothing on the card was changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(UUID id, DomainException rule) {
        refused(id, rule.messageKey(), "", RemainingTries.NOTHING);
        if (rule instanceof CardException broken && broken.reason() == CardException.Reason.CARD_DEAD) {
            card(find(id)).died();
        }
    }

    /** The card's response was not the expected one: nothing on it was changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(UUID id, String why, String answer, RemainingTries after) {
        CardOperation operation = find(id);
        operation.refuse(why, answer, after, clock.instant());
        finish(AuditResult.REFUSED, operation);
    }

    /** The card did not respond: UNKNOWN if a command that changes the card was sent, else nothing was changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noAnswer(UUID id, String why) {
        CardOperation operation = find(id);
        if (operation.mayHaveChangedCard()) {
            operation.unknown(why, "", clock.instant());
            if (operation.mayHaveSetPin()) {
                pinMayBeSet(operation);
            }
            finish(AuditResult.UNKNOWN, operation);
        } else {
            operation.refuse(why, "", RemainingTries.NOTHING, clock.instant());
            finish(AuditResult.REFUSED, operation);
        }
    }

    /** The response to the PIN for a signature was inconclusive. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void unclear(UUID id, String answer) {
        CardOperation operation = find(id);
        operation.unknown("AnswerUnclear", answer, clock.instant());
        finish(AuditResult.UNKNOWN, operation);
    }

    /**
     * The card of an UNKNOWN operation was inserted again and its real state read.
     *
     * @param found what became of the new PIN, which the holder is told
     * @param quarantine whether the PUK was refused, by its counter: then it must never be presented again
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void reconciled(UUID id, RemainingTries now, PinEffect found, boolean quarantine, boolean cardDead) {
        CardOperation operation = find(id);
        operation.reconcile(now, found, quarantine);
        tell(operation, found);
        if (quarantine) {
            quarantine(operation, "");
        }
        if (cardDead) {
            card(operation).died();
        }
        record(AuditAction.CARD_RECONCILED, AuditResult.DONE, operation, "PIN " + now.pin() + ", PUK " + now.puk());
    }

    private void tell(CardOperation operation, PinEffect found) {
        if (!operation.kind().isAboutPin()) {
            return;
        }
        if (found == PinEffect.IN_FORCE) {
            card(operation).pinWasSet(operation.view().finishedAt());
            eraseStoredPin(operation);
        }
        notices.found(operation.view(), operation.holder());
    }

    private void eraseStoredPin(CardOperation operation) {
        PinEnvelope envelope =
                database.find(PinEnvelope.class, operation.card().value(), LockModeType.PESSIMISTIC_WRITE);
        if (envelope != null && envelope.erasedAt() == null) {
            envelope.erase(clock.instant());
            record(AuditAction.PIN_ENVELOPE_ERASED, AuditResult.DONE, operation, "");
        }
    }

    private void quarantine(CardOperation operation, String answer) {
        PukCustody custody = database.find(PukCustody.class, operation.card().value());
        if (!custody.quarantined()) {
            custody.quarantine(clock.instant());
            notices.pukRefused(operation.holder(), operation.card());
            record(AuditAction.PUK_QUARANTINED, AuditResult.DONE, operation, answer);
            LOG.log(Level.WARNING, "card {0} refused its stored PUK, which is in quarantine now", operation.card());
        }
    }

    private Card card(CardOperation operation) {
        return database.find(Card.class, operation.card().value());
    }

    private CardOperation find(UUID id) {
        return database.find(CardOperation.class, id);
    }

    private void finish(AuditResult result, CardOperation operation) {
        record(operation.kind().finished(), result, operation, operation.view().reason());
        progress.fire(new OperationProgress(operation.terminal()));
        if (operation.kind() == OperationKind.PERSONALISE) {
            boolean whole = operation.state() == OperationState.CONFIRMED;
            ended.fire(new PersonalisationEnded(
                    operation.id(),
                    operation.card(),
                    operation.state(),
                    whole,
                    operation.view().reason()));
        }
    }

    private void record(AuditAction action, AuditResult result, CardOperation operation, String detail) {
        audit.record(new AuditFact(
                action, result, operation.holder(), operation.card().value(), detail));
    }
}
