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
import tr.nes.kiosk.ServicingView;
import tr.nes.kiosk.boundary.Servicing;
import tr.nes.web.shell.Words;

/** PIN değiştirme: old PIN and the new one, twice; they go to the boundary as they were decoded and are wiped there. */
@Named
@RequestScoped
public class PinChangePage {

    @Inject
    private Visit visit;

    @Inject
    private Route route;

    @Inject
    private FacesContext faces;

    @EJB
    private Servicing servicing;

    private char[] old;
    private char[] pin;
    private char[] repeated;

    @VisitAction
    public String change() {
        PinProblem problem = servicing.changePin(visit.token(), orEmpty(old), orEmpty(pin), orEmpty(repeated));
        return switch (problem) {
            case NONE -> route.step();
            case OLD_PIN_FORM -> route.again("old", "pin.OLD_PIN_FORM");
            case MISMATCH -> route.again("repeated", "pin.MISMATCH");
            default -> route.again("pin", "pin." + problem.name());
        };
    }

    @VisitAction
    public String withoutOldPin() {
        servicing.back(visit.token());
        return route.step();
    }

    /** The card's answer to the attempt before stands at the field that it is about. */
    public void tellOldPinWrong() {
        visit.view()
                .map(ServicingView::operation)
                .filter(operation -> operation.reason().equals(OperationView.OLD_PIN_WRONG))
                .filter(operation -> faces.getMessageList("old").isEmpty())
                .map(PinChangePage::words)
                .ifPresent(
                        words -> faces.addMessage("old", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words)));
    }

    private static String words(OperationView operation) {
        Integer left = operation.pinTriesLeft();
        return left == null
                ? Words.of("kiosk.oldPinWrong")
                : MessageFormat.format(Words.of("kiosk.oldPinWrongLeft"), left);
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
