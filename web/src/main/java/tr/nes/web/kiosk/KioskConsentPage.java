package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import tr.nes.consent.ConsentText;
import tr.nes.consent.ConsentTextChanged;
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
    private int read;

    @VisitAction
    public String sign() {
        char[] typed = pin == null ? new char[0] : pin;
        try {
            return signing.signConsent(visit.token(), typed, language(), read)
                    ? kioskNavigation.step()
                    : kioskNavigation.again(FIELD, "pinForm");
        } catch (ConsentTextChanged renewed) {
            return kioskNavigation.again(null, "consentTextChanged");
        }
    }

    @VisitAction
    public String back() {
        visits.back(visit.token());
        return kioskNavigation.step();
    }

    /** An outdated page shows nothing. */
    public List<String> getParagraphs() {
        return text().map(text -> text.paragraphs().subList(1, text.paragraphs().size()))
                .orElse(List.of());
    }

    /** Version of the text that this page shows. */
    public int getRead() {
        return text().map(ConsentText::version).orElse(0);
    }

    public void setRead(int read) {
        this.read = read;
    }

    private Optional<ConsentText> text() {
        try {
            return Optional.of(signing.consentText(visit.token(), language()));
        } catch (ServicingOver | WrongStep elsewhere) {
            return Optional.empty();
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
