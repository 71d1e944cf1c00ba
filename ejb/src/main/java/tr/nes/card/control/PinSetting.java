package tr.nes.card.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationStep;
import tr.nes.card.ServicingOrder;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.UnblockAnswer;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.boundary.SealedSecrets;

/**
 * Sets a new PIN by means of the PUK in custody: everything is checked inside the one exclusive connection in which the
 * PUK is then presented, once. Runs outside any transaction; the journal and the outcome commit by themselves.
 */
@ApplicationScoped
public class PinSetting {

    private static final Map<UnblockStep, OperationStep> STEPS = Map.of(
            UnblockStep.PRESENT_PUK, OperationStep.PRESENTING_PUK,
            UnblockStep.RESET_COUNTER, OperationStep.PRESENTING_PUK,
            UnblockStep.SET_PIN, OperationStep.SETTING_PIN,
            UnblockStep.SET_BLOCKED_PIN, OperationStep.SETTING_PIN,
            UnblockStep.RESET_RETRY_COUNTER, OperationStep.SETTING_PIN);

    @Inject
    private ExclusiveCard exclusively;

    @Inject
    private Journal journal;

    @Inject
    private Outcomes outcomes;

    @Inject
    private SealedSecrets secrets;

    /** @param newPin ASCII digits; wiped by the caller */
    public void run(UUID operation, ServicingOrder order, byte[] newPin) {
        exclusively.run(
                operation,
                order,
                ServicingRules::check,
                (reading, candidate) -> unblock(reading, operation, candidate, newPin));
    }

    private void unblock(CardReading reading, UUID operation, Candidate candidate, byte[] newPin)
            throws CardConnectorException, UnexpectedAnswer {
        PukCustody custody = candidate.custody();
        byte[] puk = secrets.open(
                Hierarchy.CUSTODY,
                PukCustody.recordId(new CardSerial(candidate.facts().serial())),
                custody.secret());
        try {
            UnblockAnswer answer = reading.card()
                    .unblock(puk, newPin, step -> journal.sending(operation, STEPS.get(step), step.name()));
            close(reading, operation, candidate.facts(), answer);
        } finally {
            Arrays.fill(puk, (byte) 0);
        }
    }

    /** The card's own counter has the last word: one try fewer means that the PUK was compared and not taken. */
    private void close(CardReading reading, UUID operation, CardFacts before, UnblockAnswer answer) {
        String word = ExclusiveCard.word(answer.answer().statusWord());
        TriesAfter after = TriesAfter.read(reading);
        if (answer.pukNotTaken() || after.puk().fewerThan(before.pukTries())) {
            outcomes.pukNotTaken(operation, word, after.seen(), dead(reading.card()));
        } else if (answer.done()) {
            outcomes.confirmed(operation, word, after.seen());
        } else if (answer.refused()
                && (!answer.step().presentsPuk() || after.puk().told())) {
            outcomes.refused(operation, "PinNotSet", word, after.seen());
        } else {
            outcomes.unclear(operation, word);
        }
    }

    private static boolean dead(AkisCard card) {
        try {
            return card.lifeCycle() == LifeCycle.DEAD;
        } catch (CardConnectorException | UnexpectedAnswer e) {
            return false;
        }
    }
}
