package tr.nes.card.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.card.CardSerial;
import tr.nes.card.ForeignCard;
import tr.nes.card.OperationStep;
import tr.nes.card.ServicingOrder;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.UnblockAnswer;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.DomainException;

/**
 * Sets a new PIN by means of the PUK in custody: everything is checked inside the one exclusive connection in which the
 * PUK is then presented, once. Runs outside any transaction; the journal and the outcome commit by themselves.
 */
@ApplicationScoped
public class PinSetting {

    private static final Logger LOG = Logger.getLogger(PinSetting.class.getName());

    private static final Map<UnblockStep, OperationStep> STEPS = Map.of(
            UnblockStep.PRESENT_PUK, OperationStep.PRESENTING_PUK,
            UnblockStep.RESET_COUNTER, OperationStep.PRESENTING_PUK,
            UnblockStep.SET_PIN, OperationStep.SETTING_PIN,
            UnblockStep.SET_BLOCKED_PIN, OperationStep.SETTING_PIN,
            UnblockStep.RESET_RETRY_COUNTER, OperationStep.SETTING_PIN);

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private CardRecords records;

    @Inject
    private Journal journal;

    @Inject
    private Outcomes outcomes;

    @Inject
    private ServicingSettings settings;

    @Inject
    private SealedSecrets secrets;

    /** @param newPin ASCII digits; wiped by the caller */
    public void run(UUID operation, ServicingOrder order, byte[] newPin) {
        try (CardConnection connection = readers.connect(order.reader(), order.cancellation())) {
            journal.checking(operation);
            CardReading reading = CardReading.of(connection, settings.unconfirmedAllowed(readers));
            Candidate candidate = check(reading, operation, order);
            journal.saw(operation, candidate.facts().tries());
            unblock(reading.card(), operation, candidate, newPin);
        } catch (DomainException refused) {
            outcomes.refused(operation, refused.messageKey(), "");
        } catch (UnexpectedAnswer refused) {
            outcomes.refused(operation, "CardUnreadable", word(refused.statusWord()));
        } catch (CardConnectorException fault) {
            LOG.log(Level.INFO, "operation {0}: {1}", new Object[] {operation, fault.getMessage()});
            outcomes.noAnswer(operation, fault.getClass().getSimpleName());
        } catch (RuntimeException bug) {
            LOG.log(Level.SEVERE, "operation " + operation + " broke off", bug);
            outcomes.noAnswer(operation, "Unexpected");
        }
    }

    private Candidate check(CardReading reading, UUID operation, ServicingOrder order) throws CardConnectorException {
        if (!reading.serialNumber().equals(order.card().value())) {
            throw new ForeignCard();
        }
        CardFacts facts = reading.facts();
        Candidate candidate = records.candidate(facts, order.holder(), operation, settings.unconfirmedAllowed(readers));
        ServicingRules.check(candidate);
        return candidate;
    }

    private void unblock(AkisCard card, UUID operation, Candidate candidate, byte[] newPin)
            throws CardConnectorException, UnexpectedAnswer {
        PukCustody custody = candidate.custody();
        byte[] puk = secrets.open(
                Hierarchy.CUSTODY,
                PukCustody.recordId(new CardSerial(candidate.facts().serial())),
                custody.secret());
        try {
            UnblockAnswer answer =
                    card.unblock(puk, newPin, step -> journal.sending(operation, STEPS.get(step), step.name()));
            close(card, operation, candidate.facts(), answer);
        } finally {
            Arrays.fill(puk, (byte) 0);
        }
    }

    /** The card's own counter has the last word: one try fewer means that the PUK was compared and not taken. */
    private void close(AkisCard card, UUID operation, CardFacts before, UnblockAnswer answer) {
        String word = word(answer.answer().statusWord());
        TriesAfter after = TriesAfter.read(card);
        if (answer.pukNotTaken() || after.puk().fewerThan(before.pukTries())) {
            outcomes.pukNotTaken(operation, word, after.seen(), dead(card));
        } else if (answer.done()) {
            outcomes.confirmed(operation, word, after.seen());
        } else if (answer.refused()
                && (!answer.step().presentsPuk() || after.puk().told())) {
            outcomes.refused(operation, "PinNotSet", word);
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

    private static String word(int statusWord) {
        return String.format("%04X", statusWord);
    }
}
