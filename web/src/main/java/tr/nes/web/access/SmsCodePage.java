package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tr.nes.access.LoginNotConfirmed;
import tr.nes.access.LoginView;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.CodeFormat;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** SMS Onay Kodu Giriş: the last step in. */
@Named
@RequestScoped
public class SmsCodePage {
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

    private char[] code;

    public String enterPage() {
        String elsewhere = loginSmsChallenge.elsewhere();
        return elsewhere != null || getChallenge().sent() ? elsewhere : Address.SMS_APPROVAL.redirect();
    }

    public String send() {
        String elsewhere = loginSmsChallenge.elsewhere();
        if (elsewhere != null) {
            return elsewhere;
        }
        if (!CodeFormat.are(code, SmsChallengeView.DIGITS)) {
            return refuse("access.codeIncomplete");
        }
        SmsCodeResult result = codes.check(attempt.challenge(), binding.shown(), code);
        return switch (result) {
            case ACCEPTED -> open();
            case WRONG -> refuse("access.codeWrong");
            case EXPIRED -> refuse("access.codeOver");
            case ENDED -> loginSmsChallenge.over(PageNotice.CODE_TRIES_OVER);
        };
    }

    private String open() {
        try {
            LoginView opened = sessions.open(attempt.challenge(), binding.shown());
            OpenLogin.begin(opened, request, (HttpServletResponse)
                    faces.getExternalContext().getResponse());
            return attempt.finish().redirect();
        } catch (LoginNotConfirmed sentTwice) {
            return loginSmsChallenge.over(PageNotice.LOGIN_INTERRUPTED);
        }
    }

    public String resend() {
        String elsewhere = loginSmsChallenge.elsewhere();
        return elsewhere == null ? next(loginSmsChallenge.send()) : elsewhere;
    }

    private String next(SmsSendResult smsSendResult) {
        return switch (smsSendResult) {
            case SENT -> Address.SMS_CODE.redirect();
            case TOO_SOON -> refuse("access.codeTooSoon");
            case DAILY_LIMIT -> refuse("access.dailyLimit");
            case ENDED -> loginSmsChallenge.over(PageNotice.CODE_TRIES_OVER);
        };
    }

    private String refuse(String text) {
        loginSmsChallenge.readAgain();
        Refusals.at("code", text);
        return null;
    }

    public SmsChallengeView getChallenge() {
        return loginSmsChallenge.challenge();
    }

    public char[] getCode() {
        return code;
    }

    public void setCode(char[] code) {
        this.code = code;
    }
}
