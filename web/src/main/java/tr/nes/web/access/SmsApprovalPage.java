package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.SmsSending;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Notice;
import tr.nes.web.shell.Refusals;

/** SMS Onay: nothing is sent before the person says so. */
@Named
@RequestScoped
public class SmsApprovalPage {
    @Inject
    private SmsStep step;

    public String enterPage() {
        return step.elsewhere();
    }

    public String approve() {
        String elsewhere = step.elsewhere();
        return elsewhere == null ? next(step.send()) : elsewhere;
    }

    private String next(SmsSending sending) {
        return switch (sending) {
            case SENT, TOO_SOON -> Address.SMS_CODE.redirect();
            case ENDED -> step.over(Notice.LOGIN_INTERRUPTED);
            case DAILY_LIMIT -> {
                Refusals.add("access.dailyLimit");
                yield null;
            }
        };
    }

    public String getPhone() {
        return step.challenge().maskedPhone();
    }
}
