package tr.nes.card.control.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.CardSerial;
import tr.nes.card.CardStep;
import tr.nes.card.OperationVerdict;
import tr.nes.card.ServicingOrder;
import tr.nes.card.UnblockPlaces;
import tr.nes.card.control.operation.CardRules;
import tr.nes.card.control.operation.ExclusiveCard;
import tr.nes.card.control.operation.OperationJournal;
import tr.nes.card.control.operation.OperationOutcomes;
import tr.nes.card.control.operation.ServicingCandidate;
import tr.nes.card.control.operation.TriesAfter;
import tr.nes.card.control.operation.VerdictTable;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.control.reading.CardReading;
import tr.nes.card.entity.PukCustody;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.UnblockAnswer;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.boundary.SealedSecrets;

/**
 * Sets a new PIN with the stored PUK: everything is checked over the same exclusive connection in which the PUK is
 * then presented, once. Runs outside any transaction; journal and outcome are committed separately.
 */
@ApplicationScoped
public class PinSetting {

    @Inject
    private ExclusiveCard exclusively;

    @Inject
    private OperationJournal journal;

    @Inject
    private OperationOutcomes outcomes;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private UnblockPlaces places;

    /** @param newPin ASCII digits; wiped by the caller */
    public void run(UUID operation, ServicingOrder order, byte[] newPin) {
        exclusively.run(
                operation,
                order,
                candidate -> {
                    CardRules.refuseIf(!places.allows(order.reader()), new CardException(Reason.UNBLOCK_NOT_HERE));
                    ServicingRules.check(candidate);
                },
                (reading, candidate) -> unblock(reading, operation, candidate, newPin));
    }

    private void unblock(CardReading reading, UUID operation, ServicingCandidate candidate, byte[] newPin)
            throws CardConnectorException, UnexpectedAnswer {
        PukCustody custody = candidate.custody();
        byte[] puk = secrets.open(
                MasterKey.CUSTODY,
                PukCustody.recordId(new CardSerial(candidate.facts().serial())),
                custody.secret());
        try {
            UnblockAnswer answer =
                    reading.card().unblock(puk, newPin, step -> journal.sending(operation, journaled(step)));
            close(reading, operation, candidate.facts(), answer);
        } finally {
            Arrays.fill(puk, (byte) 0);
        }
    }

    private void close(CardReading reading, UUID operation, CardFacts before, UnblockAnswer answer) {
        TriesAfter after = TriesAfter.read(reading);
        OperationVerdict verdict = VerdictTable.verdict(
                after.evidence(journaled(answer.step()), answer.answer().outcome(), before));
        if (verdict.quarantine() && dead(reading.card())) {
            verdict = OperationVerdict.CARD_DEAD;
        }
        outcomes.concluded(
                operation, verdict, ExclusiveCard.word(answer.answer().statusWord()), after.seen());
    }

    private static CardStep journaled(UnblockStep step) {
        return CardStep.valueOf(step.name());
    }

    private static boolean dead(AkisCard card) {
        try {
            return card.lifeCycle() == LifeCycle.DEAD;
        } catch (CardConnectorException | UnexpectedAnswer e) {
            return false;
        }
    }
}
