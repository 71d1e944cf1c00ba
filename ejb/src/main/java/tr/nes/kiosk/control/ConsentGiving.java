package tr.nes.kiosk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.card.CardInReader;
import tr.nes.card.OperationKind;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.consent.ConsentText;
import tr.nes.consent.boundary.ConsentSigning;
import tr.nes.kiosk.ConsentOffer;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.control.CardWishes.Wish;
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
    private CardWishes wishes;

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
            Wish wish = sessions.change(
                    token,
                    here,
                    session -> wishes.write(here, session, ServicingStep.SIGN_CONSENT, OperationKind.SIGN, leaving));
            HolderId holder = wish.order().holder();
            cards.sign(wish.operation(), wish.order(), TypedPin.digits(pin), consents.task(holder, language));
        } else {
            sessions.change(token, here, session -> null);
        }
        return wellFormed;
    }
}
