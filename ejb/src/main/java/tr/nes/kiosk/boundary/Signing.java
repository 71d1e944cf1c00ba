package tr.nes.kiosk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import tr.nes.consent.ConsentText;
import tr.nes.kiosk.ConsentOffer;
import tr.nes.kiosk.KioskSignatureResult;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.control.visit.ConsentGiving;
import tr.nes.kiosk.control.visit.KioskSignatureLogin;
import tr.nes.kiosk.control.visit.VisitRecords;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;

/**
 * Signatures by the holder's own card during a visit: for login, and for E-Onay. Throws as {@link Visits} does.
 * PINs are wiped on return.
 */
@Stateless
@RolesAllowed(Roles.TERMINAL)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Signing {

    @Inject
    private VisitRecords records;

    @Inject
    private KioskSignatureLogin logins;

    @Inject
    private ConsentGiving consents;

    @Inject
    private Caller caller;

    /** IDENTIFY to SIGN_IN. */
    public void preferSignature(String token) {
        records.change(token, here(), session -> {
            session.prefer(VisitStep.IDENTIFY, VisitStep.SIGN_IN);
            return null;
        });
    }

    /**
     * SIGN_IN to WORKING with the card in this terminal's reader, which signs in the background: then CHOOSE_CARD,
     * or SIGN_IN again if the PIN was wrong.
     *
     * @param pin 4 to 16 digits
     */
    public KioskSignatureResult logInBySignature(String token, char[] pin) {
        try {
            return logins.logIn(token, here(), pin);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /** CHOOSE_CARD to SIGN_CONSENT if consent can be given. */
    public ConsentOffer offerConsent(String token, String reader) {
        return consents.offer(token, here(), reader);
    }

    /**
     * SIGN_CONSENT: the text to be signed. Does not count as activity.
     *
     * @param language ISO 639-1
     */
    public ConsentText consentText(String token, String language) {
        return consents.text(token, here(), language);
    }

    /**
     * SIGN_CONSENT to WORKING; the card signs in the background. A wrong PIN leads back to SIGN_CONSENT.
     *
     * @return false if the input is not a PIN: nothing was sent to the card
     */
    public boolean signConsent(String token, char[] pin, String language) {
        try {
            return consents.sign(token, here(), pin, language);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private TerminalId here() {
        return new TerminalId(caller.name());
    }
}
