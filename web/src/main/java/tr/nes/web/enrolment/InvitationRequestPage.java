package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.enrolment.boundary.ApplicationEntries;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Davetim yok: asks for a new invitation; the response is the same for everyone. */
@Named
@RequestScoped
public class InvitationRequestPage {
    @Inject
    private ApplicationEntries entries;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    private String number;

    public String send() {
        switch (entries.askInvitation(number, captcha.id(), reply.answer())) {
            case WRONG_PICTURE -> Refusals.at("pictureText", "enrolment.pictureWrong");
            case THROTTLED -> Refusals.add("access.throttled");
            default -> {
                return Address.APPLICATION_START.redirect(PageNotice.INVITATION_ASKED);
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
