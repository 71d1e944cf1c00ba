package tr.nes.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.ShipmentView;
import tr.nes.delivery.TrackingResult;
import tr.nes.delivery.boundary.ShipmentTracking;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.shell.Refusals;

/** Gönderi Sorgulama: without login, by number and status code. */
@Named
@RequestScoped
public class ShipmentTrackingPage {

    @Inject
    private ShipmentTracking tracking;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    private String number;
    private String code;
    private ShipmentView found;

    public void find() {
        TrackingResult result = tracking.find(number, code, captcha.id(), reply.answer());
        captcha.renew();
        switch (result.outcome()) {
            case FOUND -> found = result.shipment();
            case UNKNOWN -> Refusals.add("delivery.trackingUnknown");
            case WRONG_PICTURE -> Refusals.at("pictureText", "access.requestPictureWrong");
            case THROTTLED -> Refusals.add("access.throttled");
        }
    }

    /** Style of a state's chip. */
    public String kindOf(ParcelState state) {
        return switch (state) {
            case DELIVERED -> "success";
            case RETURNED, LOST -> "danger";
            case WAITING, HANDED_OVER -> "info";
        };
    }

    /** Null before the query. */
    public ShipmentView getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
