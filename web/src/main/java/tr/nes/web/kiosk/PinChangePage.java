package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import tr.nes.card.OperationView;
import tr.nes.card.PinProblem;
import tr.nes.kiosk.VisitView;
import tr.nes.kiosk.boundary.Visits;
import tr.nes.web.shell.Messages;

/** PIN değiştirme: the old PIN, and the new one twice; they are passed to the boundary as decoded and wiped there. */
@Named
@RequestScoped
public class PinChangePage {

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @Inject
    private FacesContext faces;

    @EJB
    private Visits visits;

    private char[] old;
    private char[] pin;
    private char[] repeated;

    @VisitAction
    public String change() {
        PinProblem problem = visits.changePin(visit.token(), orEmpty(old), orEmpty(pin), orEmpty(repeated));
        return switch (problem) {
            case NONE -> kioskNavigation.step();
            case OLD_PIN_FORM -> kioskNavigation.again("old", "pin.OLD_PIN_FORM");
            case MISMATCH -> kioskNavigation.again("repeated", "pin.MISMATCH");
            default -> kioskNavigation.again("pin", "pin." + problem.name());
        };
    }

    @VisitAction
    public String withoutOldPin() {
        visits.back(visit.token());
        return kioskNavigation.step();
    }

    /** Shows the card's response to the previous attempt at the field of the old PIN. */
    public void tellOldPinWrong() {
        visit.view()
                .map(VisitView::operation)
                .filter(operation -> operation.reason().equals(OperationView.OLD_PIN_WRONG))
                .filter(operation -> faces.getMessageList("old").isEmpty())
                .map(PinChangePage::messages)
                .ifPresent(messages ->
                        faces.addMessage("old", new FacesMessage(FacesMessage.SEVERITY_ERROR, messages, messages)));
    }

    private static String messages(OperationView operation) {
        Integer left = operation.pinTriesLeft();
        return left == null
                ? Messages.of("kiosk.oldPinWrong")
                : MessageFormat.format(Messages.of("kiosk.oldPinWrongLeft"), left);
    }

    private static char[] orEmpty(char[] typed) {
        return typed == null ? new char[0] : typed;
    }

    public char[] getOld() {
        return old;
    }

    public void setOld(char[] old) {
        this.old = old;
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
