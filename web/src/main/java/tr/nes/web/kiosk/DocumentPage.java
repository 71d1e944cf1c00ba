package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Signing;
import tr.nes.kiosk.boundary.Visits;
import tr.nes.signature.WaitingDocument;

/** A document to be signed, page by page, and the card's PIN, which is passed to the boundary as decoded and wiped there. */
@Named
@RequestScoped
public class DocumentPage {

    private static final String FIELD = "pin";

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @Inject
    private WrongPinMessage wrongPinMessage;

    @EJB
    private Visits visits;

    @EJB
    private Signing signing;

    private char[] pin;
    private WaitingDocument shown;

    @VisitAction
    public String sign() {
        char[] typed = pin == null ? new char[0] : pin;
        return signing.signDocument(visit.token(), typed)
                ? kioskNavigation.step()
                : kioskNavigation.again(FIELD, "pinForm");
    }

    @VisitAction
    public String back() {
        visits.back(visit.token());
        return kioskNavigation.step();
    }

    /** Null on an outdated page. */
    public WaitingDocument getShown() {
        if (shown == null) {
            try {
                shown = signing.document(visit.token());
            } catch (ServicingOver | WrongStep elsewhere) {
                return null;
            }
        }
        return shown;
    }

    /** From 0. */
    public List<Integer> getPages() {
        int pages = getShown() == null ? 0 : getShown().pages();
        return IntStream.range(0, pages).boxed().toList();
    }

    public void tellPinWrong() {
        wrongPinMessage.tellAt(FIELD);
    }

    public char[] getPin() {
        return pin;
    }

    public void setPin(char[] pin) {
        this.pin = pin;
    }
}
