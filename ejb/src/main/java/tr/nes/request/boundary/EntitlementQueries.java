package tr.nes.request.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.request.EntitlementResult;
import tr.nes.request.EntitlementResult.Outcome;
import tr.nes.request.control.EntitlementInquiry;

/** Elektronik Mühür Yetki Sorgulama, without login: which certificates a body may hold, and nothing else about it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EntitlementQueries {

    @Inject
    private Captchas captchas;

    @Inject
    private EntitlementInquiry inquiry;

    public boolean isConnected() {
        return inquiry.isConnected();
    }

    /**
     * The captcha is used up unless the number can be none.
     *
     * @param number DETSİS No or Vergi Kimlik No as typed
     * @param captcha null if none was shown
     */
    public EntitlementResult ask(String number, CaptchaId captcha, String answer) {
        String plain = number == null ? "" : number.replaceAll("[\\s-]", "");
        if (!inquiry.isConnected()) {
            return EntitlementResult.of(Outcome.NOT_CONNECTED);
        }
        if (!inquiry.take()) {
            return EntitlementResult.of(Outcome.THROTTLED);
        }
        if (!EntitlementInquiry.isNumber(plain)) {
            return EntitlementResult.of(Outcome.WRONG_NUMBER);
        }
        return captchas.redeem(captcha, answer) ? inquiry.ask(plain) : EntitlementResult.of(Outcome.WRONG_PICTURE);
    }
}
