package tr.nes.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.request.CollectionResult;
import tr.nes.request.boundary.ServiceRequests;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.shell.InputNormalizer;
import tr.nes.web.shell.Refusals;

/** Zaman Damgası Hesabının Parolası: shown once to whoever has number, reference and the code of the SMS. */
@Named
@RequestScoped
public class CollectionPage {

    @Inject
    private ServiceRequests requests;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    private String number;
    private String reference;
    private String code;
    private AccountCredentials told;

    public void collect() {
        CollectionResult result =
                requests.collect(number, reference, InputNormalizer.compact(code), captcha.id(), reply.answer());
        captcha.renew();
        code = null;
        switch (result.outcome()) {
            case HANDED_OVER -> told = result.credentials();
            case UNKNOWN -> Refusals.add("requests.collectionUnknown");
            case WRONG_PICTURE -> Refusals.at("pictureText", "access.requestPictureWrong");
            case THROTTLED -> Refusals.add("access.throttled");
        }
    }

    /** Null unless this request made a password: it is shown this once. */
    public AccountCredentials getTold() {
        return told;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
