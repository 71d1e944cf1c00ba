package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import tr.nes.card.OperationView;
import tr.nes.kiosk.VisitView;
import tr.nes.web.shell.Messages;

/** Shows the card's response to the previous signature PIN at the PIN field. */
@RequestScoped
public class WrongPinMessage {

    @Inject
    private CurrentVisit visit;

    @Inject
    private FacesContext faces;

    void tellAt(String field) {
        visit.view()
                .map(VisitView::operation)
                .filter(operation -> operation.reason().equals(OperationView.PIN_WRONG))
                .filter(operation -> faces.getMessageList(field).isEmpty())
                .map(WrongPinMessage::messages)
                .ifPresent(messages ->
                        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, messages, messages)));
    }

    private static String messages(OperationView operation) {
        Integer left = operation.pinTriesLeft();
        return left == null
                ? Messages.of("kiosk.signaturePinWrong")
                : MessageFormat.format(Messages.of("kiosk.signaturePinWrongLeft"), left);
    }
}
