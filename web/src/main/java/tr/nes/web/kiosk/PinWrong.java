package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import tr.nes.card.OperationView;
import tr.nes.kiosk.ServicingView;
import tr.nes.web.shell.Words;

/** The card's answer to the PIN of the signature before, told at the field that it is about. */
@RequestScoped
public class PinWrong {

    @Inject
    private Visit visit;

    @Inject
    private FacesContext faces;

    void tellAt(String field) {
        visit.view()
                .map(ServicingView::operation)
                .filter(operation -> operation.reason().equals(OperationView.PIN_WRONG))
                .filter(operation -> faces.getMessageList(field).isEmpty())
                .map(PinWrong::words)
                .ifPresent(
                        words -> faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words)));
    }

    private static String words(OperationView operation) {
        Integer left = operation.pinTriesLeft();
        return left == null
                ? Words.of("kiosk.signaturePinWrong")
                : MessageFormat.format(Words.of("kiosk.signaturePinWrongLeft"), left);
    }
}
