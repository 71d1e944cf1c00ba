package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.card.CardInReader;
import tr.nes.card.OperationKind;
import tr.nes.card.SigningTask;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.DocumentOffer;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.control.terminal.TerminalReaders;
import tr.nes.kiosk.control.visit.CardOperationOrders.Order;
import tr.nes.kiosk.entity.Visit;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.WaitingDocument;
import tr.nes.signature.boundary.KioskDocuments;

/** A document that waits for the holder: shown, then signed by the card after its PIN. */
@ApplicationScoped
public class DocumentVisits {

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
    private KioskDocuments documents;

    public List<WaitingDocument> waiting(String token, TerminalId here) {
        Visit visit = records.read(token, here);
        visit.require(VisitStep.CHOOSE_CARD);
        return documents.waiting(visit.holder());
    }

    public DocumentOffer offer(String token, TerminalId here, String readerId) {
        Cancellation leaving = cancellations.of(token);
        Visit visit = records.read(token, here);
        visit.require(VisitStep.CHOOSE_CARD);
        List<WaitingDocument> waiting = documents.waiting(visit.holder());
        if (waiting.isEmpty()) {
            return DocumentOffer.NOTHING_WAITS;
        }
        Instant seen = clock.instant();
        CardInReader found = readers.look(here, readerId, visit.holder(), leaving);
        return records.change(token, here, live -> turnTo(live, waiting.get(0).id(), found, seen));
    }

    private static DocumentOffer turnTo(Visit visit, UUID document, CardInReader found, Instant seen) {
        if (!found.canSign()) {
            return DocumentOffer.NO_CARD;
        }
        visit.choose(found.reader(), found.serial(), seen, VisitStep.SIGN_DOCUMENT);
        visit.read(document);
        return DocumentOffer.MADE;
    }

    public WaitingDocument shown(String token, TerminalId here) {
        Visit visit = reading(token, here);
        return documents.find(visit.holder(), document(visit)).orElseThrow(WrongStep::new);
    }

    public Optional<DocumentKind> kind(String token, TerminalId here) {
        Visit visit = records.read(token, here);
        return visit.document().flatMap(document -> documents.kind(visit.holder(), document));
    }

    public byte[] picture(String token, TerminalId here, int page) {
        Visit visit = reading(token, here);
        return documents.picture(visit.holder(), document(visit), page);
    }

    /** Does not wipe its arguments; the caller does. */
    public boolean sign(String token, TerminalId here, char[] pin) {
        Visit visit = reading(token, here);
        if (!PinInput.isWellFormed(pin)) {
            records.change(token, here, live -> null);
            return false;
        }
        SigningTask task = documents.task(visit.holder(), document(visit));
        Cancellation leaving = cancellations.of(token);
        Order wish = records.change(
                token, here, live -> orders.write(here, live, VisitStep.SIGN_DOCUMENT, OperationKind.SIGN, leaving));
        cards.sign(wish.operation(), wish.order(), PinInput.digits(pin), task);
        return true;
    }

    private Visit reading(String token, TerminalId here) {
        Visit visit = records.read(token, here);
        visit.require(VisitStep.SIGN_DOCUMENT);
        return visit;
    }

    private static UUID document(Visit visit) {
        return visit.document().orElseThrow(WrongStep::new);
    }
}
