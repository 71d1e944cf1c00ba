package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.consent.ConsentText;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Signing;
import tr.nes.kiosk.boundary.Visits;

/** E-Onay: the text to be signed and the card's PIN, which is passed to the boundary as decoded and wiped there. */
@Named("kioskConsentPage")
@RequestScoped
public class KioskConsentPage {

    private static final String FIELD = "pin";

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @Inject
    private FacesContext faces;

    @Inject
    private WrongPinMessage wrongPinMessage;

    @EJB
    private Visits visits;

    @EJB
    private Signing signing;

    private char[] pin;

    @VisitAction
    public String sign() {
        char[] typed = pin == null ? new char[0] : pin;
        return signing.signConsent(visit.token(), typed, language())
                ? kioskNavigation.step()
                : kioskNavigation.again(FIELD, "pinForm");
    }

    @VisitAction
    public String back() {
        visits.back(visit.token());
        return kioskNavigation.step();
    }

    /** An outdated page shows nothing. */
    public List<String> getParagraphs() {
        try {
            ConsentText text = signing.consentText(visit.token(), language());
            return text.paragraphs().subList(1, text.paragraphs().size());
        } catch (ServicingOver | WrongStep elsewhere) {
            return List.of();
        }
    }

    public void tellPinWrong() {
        wrongPinMessage.tellAt(FIELD);
    }

    private String language() {
        return faces.getViewRoot().getLocale().getLanguage();
    }

    public char[] getPin() {
        return pin;
    }

    public void setPin(char[] pin) {
        this.pin = pin;
    }
}
