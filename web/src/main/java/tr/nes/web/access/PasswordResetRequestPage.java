package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.boundary.PasswordResets;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Güvenlik Sözcüğü İstek: requests a link; the response is the same for everyone. */
@Named
@RequestScoped
public class PasswordResetRequestPage {
    @Inject
    private PasswordResets resets;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    private String number;

    public String send() {
        switch (resets.ask(number, captcha.id(), reply.answer())) {
            case WRONG_PICTURE -> Refusals.at("pictureText", "access.requestPictureWrong");
            case THROTTLED -> Refusals.add("access.throttled");
            case TAKEN -> {
                return Address.PASSWORD_RESET_REQUESTED.redirect();
            }
        }
        captcha.renew();
        return null;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
