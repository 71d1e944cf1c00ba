package tr.nes.kiosk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.card.CardInReader;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationKind;
import tr.nes.card.ServicingOrder;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.consent.ConsentText;
import tr.nes.consent.boundary.ConsentSigning;
import tr.nes.kiosk.ConsentOffer;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.entity.ServicingSession;
import tr.nes.shared.HolderId;

/** E-Onay: the holder reads it, types his card's PIN, and the card signs. */
@ApplicationScoped
public class ConsentGiving {

    @Inject
    private ServicingSessions sessions;

    @Inject
    private VisitWaits waits;

    @Inject
    private TerminalReaders readers;

    @Inject
    private CardServicing cards;

    @Inject
    private ConsentSigning consents;

    public ConsentOffer offer(String token, TerminalId here, String readerId) {
        Cancellation leaving = waits.of(token);
        ServicingSession session = sessions.read(token, here);
        session.require(ServicingStep.CHOOSE_CARD);
        HolderId holder = session.holder();
        if (consents.isGiven(holder)) {
            return ConsentOffer.GIVEN_BEFORE;
        }
        CardInReader found = readers.look(here, readerId, holder, leaving);
        return sessions.change(token, here, live -> turnTo(live, found));
    }

    private static ConsentOffer turnTo(ServicingSession session, CardInReader found) {
        if (found.serial() == null) {
            return ConsentOffer.NO_CARD;
        }
        session.choose(found.reader(), found.serial(), ServicingStep.SIGN_CONSENT);
        return ConsentOffer.MADE;
    }

    public ConsentText text(String token, TerminalId here, String language) {
        ServicingSession session = sessions.read(token, here);
        session.require(ServicingStep.SIGN_CONSENT);
        return consents.text(session.holder(), language);
    }

    /** Wipes nothing: the caller does. */
    public boolean sign(String token, TerminalId here, char[] pin, String language) {
        boolean wellFormed = TypedPin.isWellFormed(pin);
        if (wellFormed) {
            Cancellation leaving = waits.of(token);
            Handover handover = sessions.change(token, here, session -> intend(here, session, leaving));
            HolderId holder = handover.order().holder();
            cards.sign(handover.operation(), handover.order(), TypedPin.digits(pin), consents.task(holder, language));
        } else {
            sessions.change(token, here, session -> null);
        }
        return wellFormed;
    }

    private Handover intend(TerminalId here, ServicingSession session, Cancellation leaving) {
        session.require(ServicingStep.SIGN_CONSENT);
        CardSerial card = session.card().orElseThrow(WrongStep::new);
        ServicingOrder order = new ServicingOrder(
                session.holder(), card, readers.demand(here, session.readerId()), here.value(), leaving);
        UUID operation = cards.intend(OperationKind.SIGN, order);
        session.work(ServicingStep.SIGN_CONSENT, operation);
        return new Handover(operation, order);
    }

    private record Handover(UUID operation, ServicingOrder order) {}
}
