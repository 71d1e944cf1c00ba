package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationStep;
import tr.nes.card.OperationView;
import tr.nes.kiosk.VisitView;

/** The card is being written: the steps by name, and no buttons. */
@Named
@RequestScoped
public class WorkingPage {

    /** One line of the list. */
    public record Line(String name, String look) {

        public String key() {
            return "operation." + name;
        }
    }

    @Inject
    private CurrentVisit visit;

    public List<Line> getSteps() {
        Optional<OperationView> operation = visit.view().map(VisitView::operation);
        OperationStep now = operation.map(OperationView::step).orElse(OperationStep.CONNECTING);
        OperationKind kind = operation.map(OperationView::kind).orElse(OperationKind.UNBLOCK);
        return kind.steps().stream()
                .map(step -> new Line(step.name(), look(step, now)))
                .toList();
    }

    public String getTitleKey() {
        return isSigning() ? "signingTitle" : "workingTitle";
    }

    private boolean isSigning() {
        return visit.view()
                .map(VisitView::operation)
                .filter(operation -> operation.kind() == OperationKind.SIGN)
                .isPresent();
    }

    private static String look(OperationStep step, OperationStep now) {
        int difference = step.compareTo(now);
        return difference < 0 ? "is-done" : difference == 0 ? "is-now" : "is-later";
    }
}
