package tr.nes.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.card.OperationStep;
import tr.nes.card.OperationView;
import tr.nes.card.ServicingOrder;
import tr.nes.cardconnector.akis.SecretAnswer;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;

/**
 * Sets a new PIN by means of the old one, which is presented once, in the exclusive connection in which the card was checked.
 * A wrong one costs a PIN try, never the last. Runs outside any transaction, as {@link PinSetting} does.
 */
@ApplicationScoped
public class PinChange {

    private static final String COMMAND = "CHANGE_PIN";

    @Inject
    private ExclusiveCard exclusively;

    @Inject
    private Journal journal;

    @Inject
    private Outcomes outcomes;

    /**
     * @param oldPin ASCII digits; wiped by the caller
     * @param newPin likewise
     */
    public void run(UUID operation, ServicingOrder order, byte[] oldPin, byte[] newPin) {
        exclusively.run(operation, order, PinChangeRules::check, (reading, candidate) -> {
            journal.sending(operation, OperationStep.CHANGING_PIN, COMMAND);
            close(reading, operation, candidate.facts(), reading.card().changePin(oldPin, newPin));
        });
    }

    private void close(CardReading reading, UUID operation, CardFacts before, SecretAnswer answer) {
        String word = ExclusiveCard.word(answer.statusWord());
        TriesAfter after = TriesAfter.read(reading);
        boolean spent = after.pin().fewerThan(before.pinTries());
        if (answer.outcome() == Outcome.WRONG || answer.outcome() == Outcome.BLOCKED || spent) {
            outcomes.refused(operation, OperationView.OLD_PIN_WRONG, word, after.seen());
        } else if (answer.accepted()) {
            outcomes.confirmed(operation, word, after.seen());
        } else if (answer.outcome() == Outcome.REFUSED) {
            outcomes.refused(operation, "PinNotChanged", word, after.seen());
        } else {
            outcomes.unclear(operation, word);
        }
    }
}
