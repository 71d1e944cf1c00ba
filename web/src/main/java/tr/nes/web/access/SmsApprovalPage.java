package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.SmsSending;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Notice;
import tr.nes.web.shell.Refusals;

/** SMS Onay: nothing is sent before the person says so. */
@Named
@RequestScoped
public class SmsApprovalPage {
    @Inject
    private SmsCodes codes;

    @Inject
    private LoginAttempt attempt;

    @Inject
    private Login login;

    private String phone;

    public String enterPage() {
        if (login.isOpen()) {
            return Address.MENU.redirect();
        }
        return attempt.awaitsSms() ? null : Address.WAYS_IN.redirect(Notice.LOGIN_INTERRUPTED);
    }

    public String approve() {
        String elsewhere = enterPage();
        return elsewhere == null ? next(codes.send(attempt.challenge(), attempt.binding())) : elsewhere;
    }

    private String next(SmsSending sending) {
        return switch (sending) {
            case SENT, TOO_SOON -> Address.SMS_CODE.redirect();
            case ENDED -> Address.WAYS_IN.redirect(Notice.LOGIN_INTERRUPTED);
            case DAILY_LIMIT -> {
                Refusals.add("access.dailyLimit");
                yield null;
            }
        };
    }

    public String getPhone() {
        if (phone == null) {
            phone = codes.view(attempt.challenge(), attempt.binding()).maskedPhone();
        }
        return phone;
    }
}
