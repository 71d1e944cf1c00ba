package tr.nes.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.ChallengeUnknown;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.contact.boundary.ContactChanges;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.CodeFormat;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** The code that was sent to a new phone comes back here. */
@Named
@RequestScoped
public class PhoneCodePage {
    @Inject
    private ContactChanges changes;

    @Inject
    private PhoneAttempt attempt;

    private SmsChallengeView challenge;
    private char[] code;

    /** Where to go instead if no code is under way; null if one is. */
    public String enterPage() {
        try {
            return attempt.challenge() != null && getChallenge().sent() ? null : Address.CONTACT_DATA.redirect();
        } catch (ChallengeUnknown tooLate) {
            return Address.CONTACT_DATA.redirect();
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
        SmsCodeResult result = changes.confirmPhone(attempt.challenge(), code);
        return switch (result) {
            case ACCEPTED -> over(PageNotice.PHONE_CHANGED);
            case WRONG -> refuse("access.codeWrong");
            case EXPIRED -> refuse("access.codeOver");
            case ENDED -> over(PageNotice.CONFIRMATION_OVER);
        };
    }

    public String resend() {
        String elsewhere = enterPage();
        return elsewhere == null ? next(changes.sendPhoneCode(attempt.challenge())) : elsewhere;
    }

    private String next(SmsSendResult smsSendResult) {
        return switch (smsSendResult) {
            case SENT -> Address.PHONE_CODE.redirect();
            case TOO_SOON -> refuse("access.codeTooSoon");
            case DAILY_LIMIT -> refuse("contact.phoneLimit");
            case ENDED -> over(PageNotice.CONFIRMATION_OVER);
        };
    }

    private String over(PageNotice said) {
        attempt.ended();
        return Address.MENU.redirect(said);
    }

    private String refuse(String text) {
        challenge = null;
        Refusals.at("code", text);
        return null;
    }

    public SmsChallengeView getChallenge() {
        if (challenge == null) {
            challenge = changes.phoneChallenge(attempt.challenge());
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
