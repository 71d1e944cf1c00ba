package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardInReader;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.control.terminal.TerminalReaders;
import tr.nes.kiosk.entity.Visit;

/** Kart Seçimi: lists the cards in the terminal's readers and selects one. */
@ApplicationScoped
public class CardChoice {

    @Inject
    private VisitRecords records;

    @Inject
    private QueueCancellations cancellations;

    @Inject
    private Clock clock;

    @Inject
    private TerminalReaders readers;

    @Inject
    private AuditTrail audit;

    /** @throws ServicingOver also if the visit ended while it waited for a reader */
    public List<CardInReader> look(String token, TerminalId here) {
        Cancellation leaving = cancellations.of(token);
        Visit visit = records.read(token, here);
        visit.require(VisitStep.CHOOSE_CARD);
        List<CardInReader> found = readers.look(here, visit.holder(), leaving);
        if (leaving.cancelled()) {
            throw new ServicingOver();
        }
        return found;
    }

    public CardInReader choose(String token, TerminalId here, String readerId) {
        Cancellation leaving = cancellations.of(token);
        Visit visit = records.read(token, here);
        visit.require(VisitStep.CHOOSE_CARD);
        Instant seen = clock.instant();
        CardInReader found = readers.look(here, readerId, visit.holder(), leaving);
        records.change(token, here, live -> take(live, found, seen));
        return found;
    }

    /** Not before Kart Seçimi has told what became of the card's last operation. */
    public void chooseOnly(String token, TerminalId here) {
        Instant seen = clock.instant();
        List<CardInReader> cards = look(token, here).stream()
                .filter(reader -> !reader.finding().isWithoutCard())
                .toList();
        if (cards.size() == 1 && cards.get(0).ready() && cards.get(0).found() == null) {
            records.change(token, here, live -> take(live, cards.get(0), seen));
        }
    }

    private Void take(Visit visit, CardInReader found, Instant seen) {
        if (found.ready()) {
            visit.choose(found.reader(), found.serial(), seen, VisitStep.ENTER_PIN);
            audit.record(AuditFact.done(
                    AuditAction.CARD_CHOSEN, visit.holder(), found.serial().value()));
        } else {
            audit.record(AuditFact.refused(
                    AuditAction.CARD_CHOSEN,
                    visit.holder(),
                    found.reader(),
                    found.finding().name()));
        }
        return null;
    }
}
