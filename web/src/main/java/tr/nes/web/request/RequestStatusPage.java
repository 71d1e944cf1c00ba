package tr.nes.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.request.RequestQueryResult;
import tr.nes.request.RequestView;
import tr.nes.request.boundary.ServiceRequests;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.shell.Refusals;

/** Sipariş Durumu: without login, by number and reference. */
@Named
@RequestScoped
public class RequestStatusPage {

    @Inject
    private ServiceRequests requests;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    private String number;
    private String reference;
    private RequestView found;

    public void find() {
        RequestQueryResult result = requests.find(number, reference, captcha.id(), reply.answer());
        captcha.renew();
        switch (result.outcome()) {
            case FOUND -> found = result.request();
            case UNKNOWN -> Refusals.add("requests.statusUnknown");
            case WRONG_PICTURE -> Refusals.at("pictureText", "access.requestPictureWrong");
            case THROTTLED -> Refusals.add("access.throttled");
        }
    }

    /** Null before the query. */
    public RequestView getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
