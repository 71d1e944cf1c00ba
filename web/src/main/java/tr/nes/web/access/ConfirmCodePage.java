package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;
import tr.nes.access.ChallengeUnknown;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.CodeFormat;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;
import tr.nes.web.shell.UiNotice;

/** SMS Onay Kodu Giriş in the middle of a login; then back to where the person came from. */
@Named
@RequestScoped
public class ConfirmCodePage {
    @Inject
    private FreshFactors factors;

    @Inject
    private ConfirmationAttempt attempt;

    private SmsChallengeView challenge;
    private char[] code;

    /** Where to go instead if no code is under way; null if one is. */
    public String enterPage() {
        try {
            return attempt.challenge() != null && getChallenge().sent() ? null : Address.CONFIRM.redirect();
        } catch (ChallengeUnknown tooLate) {
            return Address.CONFIRM.redirect();
        }
    }

    public String send() {
        String elsewhere = enterPage();
        if (elsewhere != null) {
            return elsewhere;
        }
        if (!CodeFormat.are(code, SmsChallengeView.DIGITS)) {
            return refuse("access.codeIncomplete");
        }
        SmsCodeResult result = factors.check(attempt.challenge(), code);
        return switch (result) {
            case ACCEPTED -> goOn();
            case WRONG -> refuse("access.codeWrong");
            case EXPIRED -> refuse("access.codeOver");
            case ENDED -> over();
        };
    }

    private String goOn() {
        attempt.ended();
        StringBuilder address = new StringBuilder(attempt.back().path())
                .append('?')
                .append(UiNotice.PARAMETER)
                .append('=')
                .append(PageNotice.CONFIRMED.slug());
        attempt.things()
                .forEach((name, value) -> address.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        Faces.redirect(Faces.getRequestContextPath() + address);
        return null;
    }

    public String resend() {
        String elsewhere = enterPage();
        return elsewhere == null ? next(factors.send(attempt.challenge())) : elsewhere;
    }

    private String next(SmsSendResult smsSendResult) {
        return switch (smsSendResult) {
            case SENT -> Address.CONFIRM_CODE.redirect();
            case TOO_SOON -> refuse("access.codeTooSoon");
            case DAILY_LIMIT -> refuse("access.dailyLimit");
            case ENDED -> over();
        };
    }

    private String over() {
        attempt.ended();
        return Address.MENU.redirect(PageNotice.CONFIRMATION_OVER);
    }

    private String refuse(String text) {
        challenge = null;
        Refusals.at("code", text);
        return null;
    }

    public SmsChallengeView getChallenge() {
        if (challenge == null) {
            challenge = factors.view(attempt.challenge());
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
