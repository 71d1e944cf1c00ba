package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import tr.nes.card.boundary.CardServicing;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.entity.Visit;

/** What a visit does when its chosen card is taken out of the reader. */
@ApplicationScoped
public class ChosenCardWatch {

    @Inject
    private VisitRecords records;

    @Inject
    private CardServicing cards;

    @Inject
    private Clock clock;

    /** Before the work: back to Kart Seçimi, and secrets are erased. After the result: the visit ends if it is over. */
    public void taken(String readerId, Instant removal) {
        records.withCardIn(readerId).forEach(visit -> {
            if (isAnother(visit, removal)) {
                return;
            }
            if (visit.step().needsCard()) {
                records.atStep(visit.id(), visit.step(), live -> live.cardPulled(clock.instant()));
            } else if (visit.step() == VisitStep.RESULT && isOver(visit)) {
                records.atStep(visit.id(), VisitStep.RESULT, records::close);
            }
        });
    }

    /** Events arrive late: by then the next card may have been chosen. */
    private static boolean isAnother(Visit visit, Instant removal) {
        return visit.chosen().filter(card -> card.cameAfter(removal)).isPresent();
    }

    /** While the outcome is not known, or another try is possible, the visit waits for the card. */
    private boolean isOver(Visit visit) {
        return visit.operation()
                .flatMap(cards::operation)
                .filter(operation -> !operation.followUp().isLast())
                .isEmpty();
    }
}
