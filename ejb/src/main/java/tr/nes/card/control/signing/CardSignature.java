package tr.nes.card.control.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.UUID;
import tr.nes.card.CardStep;
import tr.nes.card.OperationView;
import tr.nes.card.ServicingOrder;
import tr.nes.card.SigningTask;
import tr.nes.card.control.operation.CardRules;
import tr.nes.card.control.operation.ExclusiveCard;
import tr.nes.card.control.operation.OperationJournal;
import tr.nes.card.control.operation.OperationOutcomes;
import tr.nes.card.control.operation.ServicingCandidate;
import tr.nes.card.control.operation.ServicingRule;
import tr.nes.card.control.operation.TriesAfter;
import tr.nes.card.control.pin.PinSetting;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.card.control.reading.CardReading;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.ComputedSignature;
import tr.nes.cardconnector.akis.HashAlgorithm;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.SecretAnswer;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.UnexpectedAnswer;

/**
 * Creates one signature with a card: its PIN is presented once, over the exclusive connection in which the card
 * was checked, and its verified state is reset when the connection is released. Runs outside any transaction, as
 * {@link PinSetting} does.
 */
@ApplicationScoped
public class CardSignature {

    /** What must hold before a PIN is presented for a signature; as for a PIN change, its last try is never spent. */
    private static final List<ServicingRule> POLICY = List.of(
            CardRules::cardIsTheHolders,
            CardRules::cardIsAlive,
            CardRules::noOperationIsOpen,
            CardRules::certificateIsTheCards,
            CardRules.confirmed(Operation.SIGN, Operation.VERIFY_PIN, Operation.PIN_TRIES),
            CardRules.told(CardFacts::pinTries),
            CardRules::pinIsNotBlocked,
            CardRules::enoughPinTriesRemain);

    private static final String REFUSED = "SignatureRefused";

    @Inject
    private ExclusiveCard exclusively;

    @Inject
    private CardSigners signers;

    @Inject
    private OperationJournal journal;

    @Inject
    private OperationOutcomes outcomes;

    /** @param pin ASCII digits; wiped by the caller */
    public void run(UUID operation, ServicingOrder order, byte[] pin, SigningTask task) {
        exclusively.run(operation, order, CardSignature::check, (reading, candidate) -> {
            X509Certificate signer = signers.on(reading, order.holder());
            journal.sending(operation, CardStep.VERIFY);
            SecretAnswer computedSignature = reading.card().verifyPin(pin);
            if (computedSignature.accepted()) {
                sign(operation, reading, signer, task);
            } else {
                notAccepted(operation, reading, candidate.facts(), computedSignature);
            }
        });
    }

    private void sign(UUID operation, CardReading reading, X509Certificate signer, SigningTask task)
            throws CardConnectorException, UnexpectedAnswer {
        journal.sending(operation, CardStep.SIGN);
        ComputedSignature computedSignature = reading.card().sign(HashAlgorithm.SHA_256, task.hash(signer));
        String word = ExclusiveCard.word(computedSignature.statusWord());
        TriesAfter after = TriesAfter.read(reading);
        computedSignature
                .signature()
                .ifPresentOrElse(
                        signature -> {
                            task.check(signer, signature);
                            outcomes.confirmed(operation, word, after.seen(), () -> task.signed(signer, signature));
                        },
                        () -> outcomes.refused(operation, REFUSED, word, after.seen()));
    }

    private void notAccepted(UUID operation, CardReading reading, CardFacts before, SecretAnswer computedSignature) {
        String word = ExclusiveCard.word(computedSignature.statusWord());
        TriesAfter after = TriesAfter.read(reading);
        boolean spent = after.pin().fewerThan(before.pinTries());
        if (computedSignature.outcome() == Outcome.WRONG || computedSignature.outcome() == Outcome.BLOCKED || spent) {
            outcomes.refused(operation, OperationView.PIN_WRONG, word, after.seen());
        } else if (computedSignature.outcome() == Outcome.REFUSED) {
            outcomes.refused(operation, REFUSED, word, after.seen());
        } else {
            outcomes.unclear(operation, word);
        }
    }

    private static void check(ServicingCandidate candidate) {
        POLICY.forEach(rule -> rule.check(candidate));
    }
}
