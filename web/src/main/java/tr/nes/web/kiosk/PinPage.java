package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.card.PinProblem;
import tr.nes.kiosk.boundary.Servicing;

/** The new PIN, twice; it goes to the boundary as it was decoded and is wiped there. */
@Named
@RequestScoped
public class PinPage {

    @Inject
    private Visit visit;

    @Inject
    private Route route;

    @EJB
    private Servicing servicing;

    private char[] pin;
    private char[] repeated;

    @VisitAction
    public String change() {
        PinProblem problem = servicing.enterPin(visit.token(), orEmpty(pin), orEmpty(repeated));
        return switch (problem) {
            case NONE -> route.step();
            case MISMATCH -> route.again("repeated", "pin.MISMATCH");
            default -> route.again("pin", "pin." + problem.name());
        };
    }

    @VisitAction
    public String preferOldPin() {
        servicing.preferOldPin(visit.token());
        return route.step();
    }

    @VisitAction
    public String otherCard() {
        servicing.back(visit.token());
        return route.step();
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
