package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tr.nes.access.AccessException;
import tr.nes.access.LoginView;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.web.access.login.LoginAttempt;
import tr.nes.web.access.login.LoginBinding;
import tr.nes.web.access.login.OpenLogin;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** SMS Onay Kodu Giriş: the last step of a login. */
@Named
@RequestScoped
public class SmsCodePage extends SmsCodeForm {
    @Inject
    private SmsCodes codes;

    @Inject
    private Sessions sessions;

    @Inject
    private LoginAttempt attempt;

    @Inject
    private LoginBinding binding;

    @Inject
    private LoginSmsChallenge loginSmsChallenge;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    @Override
    public String enterPage() {
        String elsewhere = elsewhere();
        return elsewhere == null ? super.enterPage() : elsewhere;
    }

    /** Allows input before a code was sent: it counts like an expired code. */
    @Override
    protected String elsewhere() {
        return loginSmsChallenge.elsewhere();
    }

    @Override
    protected boolean isUnderWay() {
        return true;
    }

    @Override
    protected SmsChallengeView view() {
        return loginSmsChallenge.challenge();
    }

    @Override
    protected SmsSendResult sendCode() {
        return loginSmsChallenge.send();
    }

    @Override
    protected SmsCodeResult check(char[] typed) {
        loginSmsChallenge.readAgain();
        return codes.check(attempt.challenge(), binding.shown(), typed);
    }

    @Override
    protected Address here() {
        return Address.SMS_CODE;
    }

    @Override
    protected Address start() {
        return Address.SMS_APPROVAL;
    }

    @Override
    protected String accepted() {
        try {
            LoginView opened = sessions.open(attempt.challenge(), binding.shown());
            OpenLogin.begin(opened, request, (HttpServletResponse)
                    faces.getExternalContext().getResponse());
            return attempt.finish().redirect();
        } catch (AccessException sentTwice) {
            return loginSmsChallenge.over(PageNotice.LOGIN_INTERRUPTED);
        }
    }

    @Override
    protected String over() {
        return loginSmsChallenge.over(PageNotice.CODE_TRIES_OVER);
    }
}
