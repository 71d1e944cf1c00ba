package tr.nes.card.control.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.card.CardStep;
import tr.nes.card.OperationVerdict;
import tr.nes.card.ServicingOrder;
import tr.nes.card.control.operation.CardRules;
import tr.nes.card.control.operation.ExclusiveCard;
import tr.nes.card.control.operation.OperationJournal;
import tr.nes.card.control.operation.OperationOutcomes;
import tr.nes.card.control.operation.ServicingCandidate;
import tr.nes.card.control.operation.ServicingRule;
import tr.nes.card.control.operation.TriesAfter;
import tr.nes.card.control.operation.VerdictTable;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.control.reading.CardReading;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.SecretAnswer;

/**
 * Sets a new PIN with the old one, which is presented once, over the exclusive connection in which the card was
 * checked. A wrong one costs a PIN try, never the last. Runs outside any transaction, as {@link PinSetting} does.
 */
@ApplicationScoped
public class PinChange {

    /** What must hold before an old PIN is presented. The last PIN try is never spent: unblocking needs none. */
    private static final List<ServicingRule> POLICY = List.of(
            CardRules::cardIsTheHolders,
            CardRules::cardIsAlive,
            CardRules::noOperationIsOpen,
            CardRules::certificateIsTheCards,
            CardRules.confirmed(Operation.CHANGE_PIN, Operation.PIN_TRIES),
            CardRules.told(CardFacts::pinTries),
            CardRules::pinIsNotBlocked,
            CardRules::enoughPinTriesRemain);

    @Inject
    private ExclusiveCard exclusively;

    @Inject
    private OperationJournal journal;

    @Inject
    private OperationOutcomes outcomes;

    /**
     * @param oldPin ASCII digits; wiped by the caller
     * @param newPin likewise
     */
    public void run(UUID operation, ServicingOrder order, byte[] oldPin, byte[] newPin) {
        exclusively.run(operation, order, PinChange::check, (reading, candidate) -> {
            journal.sending(operation, CardStep.CHANGE_PIN);
            close(reading, operation, candidate.facts(), reading.card().changePin(oldPin, newPin));
        });
    }

    private void close(CardReading reading, UUID operation, CardFacts before, SecretAnswer answer) {
        TriesAfter after = TriesAfter.read(reading);
        OperationVerdict verdict = VerdictTable.verdict(after.evidence(CardStep.CHANGE_PIN, answer.outcome(), before));
        outcomes.concluded(operation, verdict, ExclusiveCard.word(answer.statusWord()), after.seen());
    }

    private static void check(ServicingCandidate candidate) {
        POLICY.forEach(rule -> rule.check(candidate));
    }
}
