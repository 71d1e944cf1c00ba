package tr.nes.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.card.CardStep;
import tr.nes.card.OperationVerdict;
import tr.nes.card.ServicingOrder;
import tr.nes.cardconnector.akis.SecretAnswer;

/**
 * Sets a new PIN by means of the old one, which is presented once, in the exclusive connection in which the card was checked.
 * A wrong one costs a PIN try, never the last. Runs outside any transaction, as {@link PinSetting} does.
 */
@ApplicationScoped
public class PinChange {

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
        exclusively.run(operation, order, PinChangeRules::check, (reading, candidate) -> {
            journal.sending(operation, CardStep.CHANGE_PIN);
            close(reading, operation, candidate.facts(), reading.card().changePin(oldPin, newPin));
        });
    }

    private void close(CardReading reading, UUID operation, CardFacts before, SecretAnswer answer) {
        TriesAfter after = TriesAfter.read(reading);
        OperationVerdict verdict = VerdictTable.verdict(after.evidence(CardStep.CHANGE_PIN, answer.outcome(), before));
        outcomes.concluded(operation, verdict, ExclusiveCard.word(answer.statusWord()), after.seen());
    }
}
