package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.card.PinProblem;
import tr.nes.kiosk.boundary.Visits;

/** The new PIN, entered twice; passed to the boundary as decoded and wiped there. */
@Named
@RequestScoped
public class PinPage {

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @EJB
    private Visits visits;

    private char[] pin;
    private char[] repeated;

    @VisitAction
    public String change() {
        PinProblem problem = visits.enterPin(visit.token(), orEmpty(pin), orEmpty(repeated));
        return switch (problem) {
            case NONE -> kioskNavigation.step();
            case MISMATCH -> kioskNavigation.again("repeated", "pin.MISMATCH");
            default -> kioskNavigation.again("pin", "pin." + problem.name());
        };
    }

    @VisitAction
    public String preferOldPin() {
        visits.preferOldPin(visit.token());
        return kioskNavigation.step();
    }

    @VisitAction
    public String otherCard() {
        visits.back(visit.token());
        return kioskNavigation.step();
    }

    private static char[] orEmpty(char[] typed) {
        return typed == null ? new char[0] : typed;
    }

    public char[] getPin() {
        return pin;
    }

    public void setPin(char[] pin) {
        this.pin = pin;
    }

    public char[] getRepeated() {
        return repeated;
    }

    public void setRepeated(char[] repeated) {
        this.repeated = repeated;
    }
}
