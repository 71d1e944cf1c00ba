package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** SMS Onay during a login. */
@Named
@RequestScoped
public class SmsApprovalPage extends SmsApprovalForm {
    @Inject
    private LoginSmsChallenge loginSmsChallenge;

    public String enterPage() {
        return loginSmsChallenge.elsewhere();
    }

    public String approve() {
        String elsewhere = loginSmsChallenge.elsewhere();
        return elsewhere == null ? to(loginSmsChallenge.send()) : elsewhere;
    }

    @Override
    Address next() {
        return Address.SMS_CODE;
    }

    @Override
    String over() {
        return loginSmsChallenge.over(PageNotice.LOGIN_INTERRUPTED);
    }

    public String getPhone() {
        return loginSmsChallenge.challenge().maskedPhone();
    }
}
