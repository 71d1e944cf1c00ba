package tr.nes.kiosk.control;

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
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.SignatureAnswer;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.entity.ServicingSession;

/** E-İmzalı Giriş: the card in this terminal's reader signs a challenge after its PIN. */
@ApplicationScoped
public class SignatureLogin {

    @Inject
    private ServicingSessions sessions;

    @Inject
    private VisitWaits waits;

    @Inject
    private TerminalReaders readers;

    @Inject
    private CardServicing cards;

    @Inject
    private SignatureChallenges challenges;

    /** Wipes nothing: the caller does. */
    public SignatureAnswer logIn(String token, TerminalId here, char[] pin) {
        Cancellation leaving = waits.of(token);
        sessions.change(token, here, session -> at(session));
        if (!TypedPin.isWellFormed(pin)) {
            return SignatureAnswer.PIN_FORM;
        }
        List<ReaderName> withCard = readers.withCard(here);
        if (withCard.size() != 1) {
            return withCard.isEmpty() ? SignatureAnswer.NO_CARD : SignatureAnswer.SEVERAL_CARDS;
        }
        return owner(withCard.get(0), leaving)
                .map(owner -> ask(
                        token,
                        here,
                        new ServicingOrder(owner.holder(), owner.card(), withCard.get(0), here.value(), leaving),
                        pin))
                .orElse(SignatureAnswer.CARD_UNKNOWN);
    }

    private SignatureAnswer ask(String token, TerminalId here, ServicingOrder order, char[] pin) {
        Intended intended = sessions.change(token, here, session -> intend(session, order));
        cards.sign(
                intended.operation(),
                order,
                TypedPin.digits(pin),
                challenges.next(intended.session(), order.holder(), here));
        return SignatureAnswer.ASKED;
    }

    private Intended intend(ServicingSession session, ServicingOrder order) {
        UUID operation = cards.intend(OperationKind.SIGN, order);
        session.askForSignature(order.holder(), operation);
        return new Intended(session.id(), operation);
    }

    private Optional<CardOwner> owner(ReaderName reader, Cancellation leaving) {
        try {
            return cards.owner(reader, leaving);
        } catch (CardConnectorException gone) {
            return Optional.empty();
        }
    }

    private static ServicingSession at(ServicingSession session) {
        session.require(ServicingStep.SIGN_IN);
        return session;
    }

    private record Intended(UUID session, UUID operation) {}
}
