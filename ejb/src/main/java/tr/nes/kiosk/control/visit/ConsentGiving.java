package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import tr.nes.card.CardInReader;
import tr.nes.card.OperationKind;
import tr.nes.card.SigningTask;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.consent.ConsentText;
import tr.nes.consent.boundary.ConsentSigning;
import tr.nes.kiosk.ConsentOffer;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.control.terminal.TerminalReaders;
import tr.nes.kiosk.control.visit.CardOperationOrders.Order;
import tr.nes.kiosk.entity.Visit;
import tr.nes.shared.HolderId;

/** E-Onay: the holder reads it, types the card's PIN, and the card signs. */
@ApplicationScoped
public class ConsentGiving {

    @Inject
    private VisitRecords records;

    @Inject
    private QueueCancellations cancellations;

    @Inject
    private Clock clock;

    @Inject
    private TerminalReaders readers;

    @Inject
    private CardOperationOrders orders;

    @Inject
    private CardServicing cards;

    @Inject
    private ConsentSigning consents;

    public ConsentOffer offer(String token, TerminalId here, String readerId) {
        Cancellation leaving = cancellations.of(token);
        Visit visit = records.read(token, here);
        visit.require(VisitStep.CHOOSE_CARD);
        HolderId holder = visit.holder();
        if (consents.isGiven(holder)) {
            return ConsentOffer.GIVEN_BEFORE;
        }
        Instant seen = clock.instant();
        CardInReader found = readers.look(here, readerId, holder, leaving);
        return records.change(token, here, live -> turnTo(live, found, seen));
    }

    private static ConsentOffer turnTo(Visit visit, CardInReader found, Instant seen) {
        if (!found.canSign()) {
            return ConsentOffer.NO_CARD;
        }
        visit.choose(found.reader(), found.serial(), seen, VisitStep.SIGN_CONSENT);
        return ConsentOffer.MADE;
    }

    public ConsentText text(String token, TerminalId here, String language) {
        Visit visit = records.read(token, here);
        visit.require(VisitStep.SIGN_CONSENT);
        return consents.text(visit.holder(), language);
    }

    /** Does not wipe its arguments; the caller does. */
    public boolean sign(String token, TerminalId here, char[] pin, String language, int read) {
        boolean wellFormed = PinInput.isWellFormed(pin);
        if (wellFormed) {
            Visit seen = records.read(token, here);
            seen.require(VisitStep.SIGN_CONSENT);
            SigningTask task = consents.task(seen.holder(), language, read);
            Cancellation leaving = cancellations.of(token);
            Order wish = records.change(
                    token,
                    here,
                    visit -> orders.write(here, visit, VisitStep.SIGN_CONSENT, OperationKind.SIGN, leaving));
            cards.sign(wish.operation(), wish.order(), PinInput.digits(pin), task);
        } else {
            records.change(token, here, visit -> null);
        }
        return wellFormed;
    }
}
