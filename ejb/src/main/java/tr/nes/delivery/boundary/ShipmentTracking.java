package tr.nes.delivery.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.delivery.TrackingResult;
import tr.nes.delivery.control.TrackingQuery;

/** Gönderi Sorgulama, without login; captcha and query have transactions of their own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShipmentTracking {

    @Inject
    private Captchas captchas;

    @Inject
    private TrackingQuery query;

    /**
     * The shipment, if number and status code belong together; both as typed. The captcha is used up in any case.
     *
     * @param captcha null if none was shown
     */
    public TrackingResult find(String number, String code, CaptchaId captcha, String answer) {
        if (!query.take()) {
            return new TrackingResult(TrackingResult.Outcome.THROTTLED, null);
        }
        if (!captchas.redeem(captcha, answer)) {
            return new TrackingResult(TrackingResult.Outcome.WRONG_PICTURE, null);
        }
        return query.find(number, code);
    }
}
