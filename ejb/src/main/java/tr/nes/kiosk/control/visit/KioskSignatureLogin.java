package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.CardOwner;
import tr.nes.card.OperationKind;
import tr.nes.card.ServicingOrder;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.KioskSignatureResult;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.control.terminal.TerminalReaders;
import tr.nes.kiosk.entity.Visit;

/** E-İmzalı Giriş: the card in this terminal's reader signs a challenge after its PIN. */
@ApplicationScoped
public class KioskSignatureLogin {

    @Inject
    private VisitRecords records;

    @Inject
    private QueueCancellations cancellations;

    @Inject
    private TerminalReaders readers;

    @Inject
    private CardServicing cards;

    @Inject
    private SignatureChallenges challenges;

    /** Does not wipe its arguments; the caller does. */
    public KioskSignatureResult logIn(String token, TerminalId here, char[] pin) {
        Cancellation leaving = cancellations.of(token);
        records.change(token, here, visit -> at(visit));
        if (!PinInput.isWellFormed(pin)) {
            return KioskSignatureResult.PIN_FORM;
        }
        List<ReaderName> withCard = readers.withCard(here);
        if (withCard.size() != 1) {
            return withCard.isEmpty() ? KioskSignatureResult.NO_CARD : KioskSignatureResult.SEVERAL_CARDS;
        }
        return owner(withCard.get(0), leaving)
                .map(owner -> ask(
                        token,
                        here,
                        new ServicingOrder(owner.holder(), owner.card(), withCard.get(0), here.value(), leaving),
                        pin))
                .orElse(KioskSignatureResult.CARD_UNKNOWN);
    }

    private KioskSignatureResult ask(String token, TerminalId here, ServicingOrder order, char[] pin) {
        Intended intended = records.change(token, here, visit -> intend(visit, order));
        cards.sign(
                intended.operation(),
                order,
                PinInput.digits(pin),
                challenges.next(intended.visit(), order.holder(), here));
        return KioskSignatureResult.ASKED;
    }

    private Intended intend(Visit visit, ServicingOrder order) {
        UUID operation = cards.intend(OperationKind.SIGN, order);
        visit.askForSignature(order.holder(), operation);
        return new Intended(visit.id(), operation);
    }

    private Optional<CardOwner> owner(ReaderName reader, Cancellation leaving) {
        try {
            return cards.owner(reader, leaving);
        } catch (CardConnectorException gone) {
            return Optional.empty();
        }
    }

    private static Visit at(Visit visit) {
        visit.require(VisitStep.SIGN_IN);
        return visit;
    }

    private record Intended(UUID visit, UUID operation) {}
}
