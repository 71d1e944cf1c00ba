package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import tr.nes.kiosk.IdentificationMethod;
import tr.nes.kiosk.VisitStep;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.http.Paths;

/** The step bar: Kod (or Giriş), Kart, PIN, Onay. */
@Named
@RequestScoped
public class StepBar {

    /** A step; {@code key} is the key of its label. */
    public record Step(int number, String key, boolean done, boolean current) {

        public String look() {
            return done ? "is-done" : current ? "is-now" : "is-later";
        }
    }

    @Inject
    private CurrentVisit visit;

    @Inject
    private HttpServletRequest request;

    public List<Step> getSteps() {
        int now = visit.view().map(view -> position(view.step())).orElse(0);
        List<String> keys = List.of(firstKey(), "stepCard", "stepPin", "stepApproval");
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Step(i + 1, keys.get(i), i < now, i == now))
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

    private static int position(VisitStep step) {
        return switch (step) {
            case IDENTIFY, SIGN_IN, CONFIRM_LOGIN -> 0;
            case CHOOSE_CARD, CARD_INFO -> 1;
            case ENTER_PIN, CHANGE_PIN, SIGN_CONSENT -> 2;
            case APPROVE -> 3;
            case WORKING, RESULT, ENDED -> 4;
        };
    }
}
