package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.card.OperationFollowUp;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationView;
import tr.nes.card.boundary.CardServicing;
import tr.nes.kiosk.IdentificationMethod;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.entity.Visit;

/** Where a visit goes on after a result; every card is read again before anything else is done with it. */
@ApplicationScoped
public class NextSteps {

    @Inject
    private VisitRecords records;

    @Inject
    private CardServicing cards;

    public void goOn(String token, TerminalId here) {
        Visit visit = records.read(token, here);
        visit.require(VisitStep.RESULT);
        VisitStep next = after(visit);
        records.change(token, here, live -> {
            live.goOn(next);
            return null;
        });
    }

    private VisitStep after(Visit visit) {
        if (visit.wayIn() == IdentificationMethod.NONE) {
            return VisitStep.IDENTIFY;
        }
        return visit.operation()
                        .flatMap(cards::operation)
                        .filter(NextSteps::needsNoOldPin)
                        .isPresent()
                ? VisitStep.ENTER_PIN
                : VisitStep.CHOOSE_CARD;
    }

    /** This card was ready for a new PIN when it was chosen. */
    private static boolean needsNoOldPin(OperationView operation) {
        return operation.kind() == OperationKind.CHANGE_PIN && operation.followUp() == OperationFollowUp.UNBLOCK;
    }
}
