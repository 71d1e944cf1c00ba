package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInformation;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.control.terminal.TerminalReaders;
import tr.nes.kiosk.entity.ChosenCard;
import tr.nes.kiosk.entity.Visit;

/** Kart bilgileri of one of the holder's own cards, even if it can't be serviced. */
@ApplicationScoped
public class CardInspection {

    @Inject
    private VisitRecords records;

    @Inject
    private QueueCancellations cancellations;

    @Inject
    private Clock clock;

    @Inject
    private TerminalReaders readers;

    @Inject
    private CardServicing cards;

    @Inject
    private AuditTrail audit;

    /** @return false if none of the holder's cards is in that reader: the visit then keeps its step */
    public boolean inspect(String token, TerminalId here, String readerId) {
        Cancellation leaving = cancellations.of(token);
        Visit visit = records.read(token, here);
        visit.require(VisitStep.CHOOSE_CARD);
        Instant seen = clock.instant();
        CardInReader found = readers.look(here, readerId, visit.holder(), leaving);
        return records.change(token, here, live -> turnTo(live, found, seen));
    }

    private boolean turnTo(Visit visit, CardInReader found, Instant seen) {
        if (found.serial() == null) {
            audit.record(AuditFact.refused(
                    AuditAction.CARD_INSPECTED,
                    visit.holder(),
                    found.reader(),
                    found.finding().name()));
            return false;
        }
        visit.choose(found.reader(), found.serial(), seen, VisitStep.CARD_INFO);
        audit.record(AuditFact.done(
                AuditAction.CARD_INSPECTED, visit.holder(), found.serial().value()));
        return true;
    }

    public Optional<CardInformation> information(String token, TerminalId here) {
        Cancellation leaving = cancellations.of(token);
        Visit visit = records.read(token, here);
        visit.require(VisitStep.CARD_INFO);
        ChosenCard chosen = visit.chosen().orElseThrow(WrongStep::new);
        try {
            return cards.inform(readers.demand(here, chosen.reader()), chosen.card(), visit.holder(), leaving);
        } catch (KioskException refused) {
            return switch (refused.reason()) {
                case READER_MISSING, READER_OUT_OF_SERVICE -> Optional.empty();
                default -> throw refused;
            };
        }
    }
}
