package tr.nes.card.control.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import tr.nes.card.CardStep;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationState;
import tr.nes.card.OperationVerdict;
import tr.nes.card.PinEffect;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.entity.CardOperation;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.shared.Installation;

/**
 * Closes operations without a response: from the card when it is inserted again, from the journal at server start
 * or if the outcome was not recorded for too long.
 */
@ApplicationScoped
public class OperationReconciliation {

    /** Longer than any operation on a card takes; an operation that still runs after it can't send another command. */
    static final Duration GIVEN_UP = Duration.ofMinutes(10);

    @Inject
    private CardRecords records;

    @Inject
    private OperationOutcomes outcomes;

    @Inject
    private PersonalisationOutcomes personalisations;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /** Whether the outcome of an operation on this card is not known. */
    public boolean isOwed(String serial) {
        return unknown(serial).isPresent();
    }

    /**
     * The card is in a reader and its real state was just read. As long as it does not report the tries that the
     * operation may have cost, nothing is closed: a refused PUK would go unnoticed, and the next attempt would
     * cost another try.
     */
    public void seen(CardFacts facts) {
        unknown(facts.serial())
                .filter(operation ->
                        !operation.kind().presentsPuk() || facts.pukTries().told())
                .ifPresent(operation -> close(operation, facts));
    }

    private void close(CardOperation operation, CardFacts facts) {
        if (operation.kind() == OperationKind.PERSONALISE) {
            personalisations.seen(operation.card(), facts.lifeCycle());
            return;
        }
        Optional<CardEvidence> evidence = operation.cardStep().map(step -> evidence(step, operation, facts));
        boolean quarantine = evidence.map(VerdictTable::verdict)
                .filter(OperationVerdict::quarantine)
                .isPresent();
        PinEffect found = evidence.map(VerdictTable::found).orElse(PinEffect.NOT_IN_FORCE);
        outcomes.reconciled(operation.id(), facts.tries(), found, quarantine, facts.lifeCycle() == LifeCycle.DEAD);
    }

    /**
     * The card's response was judged when it arrived. A PIN counter that was not blocked may have risen since by a
     * correct PIN in any reader: it proves nothing about the PUK.
     */
    private static CardEvidence evidence(CardStep step, CardOperation operation, CardFacts now) {
        Tries pinBefore = tries(operation.pinTriesBefore());
        return new CardEvidence(
                step,
                null,
                pinBefore.blocked() ? pinBefore : Tries.unknown(),
                now.pinTries(),
                tries(operation.pukTriesBefore()),
                now.pukTries());
    }

    private static Tries tries(OptionalInt told) {
        return told.isPresent() ? Tries.exactly(told.getAsInt()) : Tries.unknown();
    }

    private Optional<CardOperation> unknown(String serial) {
        return records.openOperation(serial).filter(found -> found.state() == OperationState.UNKNOWN);
    }

    /** At startup nothing runs on this node: operations recorded as INTENDED were interrupted. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void afterRestart() {
        giveUp(operation -> operation.ranOn(installation.node()), "ServerStopped");
    }

    /** On any node: the node is gone for good, or could not reach the database when the card responded. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void afterSilence() {
        Instant longAgo = clock.instant().minus(GIVEN_UP);
        giveUp(operation -> operation.beganBefore(longAgo), "Unexpected");
    }

    private void giveUp(Predicate<CardOperation> which, String why) {
        records.inState(OperationState.INTENDED).stream()
                .filter(which)
                .map(CardOperation::id)
                .forEach(operation -> outcomes.noAnswer(operation, why));
    }
}
