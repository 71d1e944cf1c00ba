package tr.nes.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.request.EntitledCertificate;
import tr.nes.request.EntitlementResult;
import tr.nes.request.boundary.EntitlementQueries;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.shell.InputNormalizer;
import tr.nes.web.shell.Refusals;

/** Elektronik Mühür Yetki Sorgulama: without login, by the body's number. */
@Named
@RequestScoped
public class EntitlementPage {

    @Inject
    private EntitlementQueries queries;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    private String number;
    private EntitlementResult answer;

    public void ask() {
        EntitlementResult result = queries.ask(InputNormalizer.compact(number), captcha.id(), reply.answer());
        captcha.renew();
        switch (result.outcome()) {
            case ANSWERED -> answer = result;
            case WRONG_NUMBER -> Refusals.at("number", "requests.entitlementNumberWrong");
            case WRONG_PICTURE -> Refusals.at("pictureText", "access.requestPictureWrong");
            case THROTTLED -> Refusals.add("access.throttled");
            case UNREACHABLE -> Refusals.add("requests.entitlementUnreachable");
            case NOT_CONNECTED -> Refusals.add("requests.entitlementNotConnected");
        }
    }

    /** Whether this installation can ask the register. */
    public boolean isConnected() {
        return queries.isConnected();
    }

    /** Null before the query. */
    public EntitlementResult getAnswer() {
        return answer;
    }

    public EntitledCertificate[] getCertificates() {
        return EntitledCertificate.values();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
