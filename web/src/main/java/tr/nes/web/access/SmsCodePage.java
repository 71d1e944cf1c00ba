package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tr.nes.access.LoginView;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsSending;
import tr.nes.access.boundary.Sessions;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.web.shell.Address;
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
    private SmsApprovalPage approval;

    @Inject
    private Login login;

    @Inject
    private HttpServletRequest request;

    private char[] code;
    private SmsChallengeView challenge;

    public String enterPage() {
        String elsewhere = approval.enterPage();
        return elsewhere != null || getChallenge().sent() ? elsewhere : Address.SMS_APPROVAL.redirect();
    }

    public String send(HttpServletResponse response) {
        String elsewhere = enterPage();
        if (elsewhere != null) {
            return elsewhere;
        }
        return switch (codes.check(attempt.challenge(), attempt.binding(), code)) {
            case ACCEPTED -> open(response);
            case WRONG -> refuse("access.codeWrong");
            case EXPIRED -> login.isOpen() ? Address.MENU.redirect() : refuse("access.codeOver");
            case ENDED -> login.isOpen() ? Address.MENU.redirect() : giveUp();
        };
    }

    private String open(HttpServletResponse response) {
        LoginView opened = sessions.open(attempt.challenge(), attempt.binding());
        OpenLogin.of(opened).keepIn(request);
        DeviceCookie.leave(request, response, opened.device());
        return attempt.finish().redirect();
    }

    private String refuse(String text) {
        challenge = null;
        Refusals.at("code", text);
        return null;
    }

    private String giveUp() {
        attempt.finish();
        return Address.WAYS_IN.redirect(Notice.CODE_TRIES_OVER);
    }

    public String resend() {
        String elsewhere = enterPage();
        return elsewhere == null ? next(codes.send(attempt.challenge(), attempt.binding())) : elsewhere;
    }

    private String next(SmsSending sending) {
        return switch (sending) {
            case SENT -> Address.SMS_CODE.redirect();
            case TOO_SOON -> refuse("access.codeTooSoon");
            case DAILY_LIMIT -> refuse("access.dailyLimit");
            case ENDED -> giveUp();
        };
    }

    public SmsChallengeView getChallenge() {
        if (challenge == null) {
            challenge = codes.view(attempt.challenge(), attempt.binding());
        }
        return challenge;
    }

    public char[] getCode() {
        return code;
    }

    public void setCode(char[] code) {
        this.code = code;
    }
}
