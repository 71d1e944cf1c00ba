package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.SmsSendResult;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** SMS Onay: nothing is sent before the person says so. */
@Named
@RequestScoped
public class SmsApprovalPage {
    @Inject
    private LoginSmsChallenge loginSmsChallenge;

    public String enterPage() {
        return loginSmsChallenge.elsewhere();
    }

    public String approve() {
        String elsewhere = loginSmsChallenge.elsewhere();
        return elsewhere == null ? next(loginSmsChallenge.send()) : elsewhere;
    }

    private String next(SmsSendResult result) {
        return switch (result) {
            case SENT, TOO_SOON -> Address.SMS_CODE.redirect();
            case ENDED -> loginSmsChallenge.over(PageNotice.LOGIN_INTERRUPTED);
            case DAILY_LIMIT -> {
                Refusals.add("access.dailyLimit");
                yield null;
            }
        };
    }

    public String getPhone() {
        return loginSmsChallenge.challenge().maskedPhone();
    }
}
