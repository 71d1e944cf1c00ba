package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import tr.nes.card.OperationFollowUp;
import tr.nes.card.OperationKind;
import tr.nes.card.OperationView;
import tr.nes.kiosk.IdentificationMethod;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.VisitView;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.http.Paths;

/** The step bar: Kod (or Giriş), Kart, PIN, Onay. */
@Named
@RequestScoped
public class StepBar {

    /** A step; {@code key} is the key of its label. */
    public record Step(int number, String key, boolean done, boolean current, boolean stopped) {

        public String look() {
            return stopped ? "is-stopped" : done ? "is-done" : current ? "is-now" : "is-later";
        }
    }

    private static final int STEPS = 4;

    @Inject
    private CurrentVisit visit;

    @Inject
    private HttpServletRequest request;

    public List<Step> getSteps() {
        int now = visit.view().map(StepBar::position).orElse(0);
        boolean stopped = visit.view()
                .filter(view -> view.step() == VisitStep.RESULT && now < STEPS)
                .isPresent();
        List<String> keys = List.of(firstKey(), "stepCard", "stepPin", "stepApproval");
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Step(i + 1, keys.get(i), i < now, i == now, stopped && i == now))
                .toList();
    }

    /** Code from the web, or login at the kiosk. */
    private String firstKey() {
        boolean typing = Address.ofPath(Paths.of(request)).orElse(null) == Address.KIOSK_CODE;
        boolean byCode = visit.view()
                .map(view -> view.wayIn() == IdentificationMethod.CODE)
                .orElse(false);
        return typing || byCode ? "stepCode" : "stepLogin";
    }

    /** After a failure the step at which it stopped. */
    private static int position(VisitView view) {
        OperationView operation = view.operation();
        boolean failed = view.step() == VisitStep.RESULT && operation.followUp() != OperationFollowUp.TAKE_CARD;
        return failed ? stop(view, operation) : position(view.step());
    }

    private static int stop(VisitView view, OperationView operation) {
        if (view.wayIn() == IdentificationMethod.NONE) {
            return position(VisitStep.SIGN_IN);
        }
        return position(operation.kind() == OperationKind.UNBLOCK ? VisitStep.APPROVE : VisitStep.CHANGE_PIN);
    }

    private static int position(VisitStep step) {
        return switch (step) {
            case IDENTIFY, SIGN_IN, CONFIRM_LOGIN -> 0;
            case CHOOSE_CARD, CARD_INFO -> 1;
            case ENTER_PIN, CHANGE_PIN, SIGN_CONSENT, SIGN_DOCUMENT -> 2;
            case APPROVE -> 3;
            case WORKING, RESULT, ENDED -> STEPS;
        };
    }
}
