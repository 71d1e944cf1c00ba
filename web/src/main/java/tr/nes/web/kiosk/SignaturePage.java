package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.kiosk.boundary.Servicing;
import tr.nes.kiosk.boundary.Signing;

/** E-İmzalı Giriş: the card in the reader and its PIN; it goes to the boundary as it was decoded and is wiped there. */
@Named
@RequestScoped
public class SignaturePage {

    private static final String FIELD = "pin";

    @Inject
    private Visit visit;

    @Inject
    private Route route;

    @Inject
    private PinWrong pinWrong;

    @EJB
    private Servicing servicing;

    @EJB
    private Signing signing;

    private char[] pin;

    @VisitAction
    public String logIn() {
        char[] typed = pin == null ? new char[0] : pin;
        return switch (signing.logInBySignature(visit.token(), typed)) {
            case ASKED -> route.step();
            case PIN_FORM -> route.again(FIELD, "pinForm");
            case NO_CARD -> route.again(null, "signatureNoCard");
            case SEVERAL_CARDS -> route.again(null, "signatureSeveralCards");
            case CARD_UNKNOWN -> route.again(null, "signatureCardUnknown");
        };
    }

    @VisitAction
    public String otherWay() {
        servicing.back(visit.token());
        return route.step();
    }

    public void tellPinWrong() {
        pinWrong.tellAt(FIELD);
    }

    public char[] getPin() {
        return pin;
    }

    public void setPin(char[] pin) {
        this.pin = pin;
    }
}
