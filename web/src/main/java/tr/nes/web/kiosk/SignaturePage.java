package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.kiosk.boundary.Signing;
import tr.nes.kiosk.boundary.Visits;

/** E-İmzalı Giriş: the card in the reader and its PIN, which is passed to the boundary as decoded and wiped there. */
@Named
@RequestScoped
public class SignaturePage {

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

    @VisitAction
    public String logIn() {
        char[] typed = pin == null ? new char[0] : pin;
        return switch (signing.logInBySignature(visit.token(), typed)) {
            case ASKED -> kioskNavigation.step();
            case PIN_FORM -> kioskNavigation.again(FIELD, "pinForm");
            case NO_CARD -> kioskNavigation.again(null, "signatureNoCard");
            case SEVERAL_CARDS -> kioskNavigation.again(null, "signatureSeveralCards");
            case CARD_UNKNOWN -> kioskNavigation.again(null, "signatureCardUnknown");
        };
    }

    @VisitAction
    public String otherWay() {
        visits.back(visit.token());
        return kioskNavigation.step();
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
