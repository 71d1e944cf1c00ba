package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tr.nes.access.LoginNotConfirmed;
import tr.nes.access.LoginView;
import tr.nes.access.SmsAnswer;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsSending;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Digits;
import tr.nes.web.shell.Notice;
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
    private SmsStep step;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private char[] code;

    public String enterPage() {
        String elsewhere = step.elsewhere();
        return elsewhere != null || getChallenge().sent() ? elsewhere : Address.SMS_APPROVAL.redirect();
    }

    public String send() {
        String elsewhere = step.elsewhere();
        if (elsewhere != null) {
            return elsewhere;
        }
        if (!Digits.are(code, SmsChallengeView.DIGITS)) {
            return refuse("access.codeIncomplete");
        }
        SmsAnswer answer = codes.check(attempt.challenge(), binding.shown(), code);
        return switch (answer) {
            case ACCEPTED -> open();
            case WRONG -> refuse("access.codeWrong");
            case EXPIRED -> refuse("access.codeOver");
            case ENDED -> step.over(Notice.CODE_TRIES_OVER);
        };
    }

    private String open() {
        try {
            LoginView opened = sessions.open(attempt.challenge(), binding.shown());
            OpenLogin.begin(opened, request, (HttpServletResponse)
                    faces.getExternalContext().getResponse());
            return attempt.finish().redirect();
        } catch (LoginNotConfirmed sentTwice) {
            return step.over(Notice.LOGIN_INTERRUPTED);
        }
    }

    public String resend() {
        String elsewhere = step.elsewhere();
        return elsewhere == null ? next(step.send()) : elsewhere;
    }

    private String next(SmsSending sending) {
        return switch (sending) {
            case SENT -> Address.SMS_CODE.redirect();
            case TOO_SOON -> refuse("access.codeTooSoon");
            case DAILY_LIMIT -> refuse("access.dailyLimit");
            case ENDED -> step.over(Notice.CODE_TRIES_OVER);
        };
    }

    private String refuse(String text) {
        step.readAgain();
        Refusals.at("code", text);
        return null;
    }

    public SmsChallengeView getChallenge() {
        return step.challenge();
    }

    public char[] getCode() {
        return code;
    }

    public void setCode(char[] code) {
        this.code = code;
    }
}
