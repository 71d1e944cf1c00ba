package tr.nes.web.access;

import tr.nes.access.AccessException;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.CodeFormat;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** SMS Onay Kodu Giriş for any purpose: each page supplies the challenge and the outcome of a correct code. */
public abstract class SmsCodeForm {
    private SmsChallengeView challenge;
    private char[] code;

    /** Whether there is a challenge at all. */
    protected abstract boolean isUnderWay();

    protected abstract SmsChallengeView view();

    protected abstract SmsSendResult sendCode();

    protected abstract SmsCodeResult check(char[] typed);

    /** Address of this page. */
    protected abstract Address here();

    /** Page where a code is requested. */
    protected abstract Address start();

    /** Outcome of a correct code. */
    protected abstract String accepted();

    /** Outcome of too many wrong codes. */
    protected abstract String over();

    /** Message key for reaching the phone's daily limit of codes. */
    protected String limitKey() {
        return "access.dailyLimit";
    }

    /** Redirect target if no code is pending, else null. */
    public String enterPage() {
        try {
            return isUnderWay() && getChallenge().sent() ? null : start().redirect();
        } catch (AccessException tooLate) {
            return start().redirect();
        }
    }

    /** Like {@link #enterPage}, called before a button's action. */
    protected String elsewhere() {
        return enterPage();
    }

    public String send() {
        String elsewhere = elsewhere();
        if (elsewhere != null) {
            return elsewhere;
        }
        if (!CodeFormat.are(code, SmsChallengeView.DIGITS)) {
            return refuse("access.codeIncomplete");
        }
        return switch (check(code)) {
            case ACCEPTED -> accepted();
            case WRONG -> refuse("access.codeWrong");
            case EXPIRED -> refuse("access.codeOver");
            case ENDED -> over();
        };
    }

    public String resend() {
        String elsewhere = elsewhere();
        if (elsewhere != null) {
            return elsewhere;
        }
        return switch (sendCode()) {
            case SENT -> here().redirect(PageNotice.CODE_SENT_AGAIN);
            case TOO_SOON -> refuse("access.codeTooSoon");
            case DAILY_LIMIT -> refuse(limitKey());
            case ENDED -> over();
        };
    }

    private String refuse(String text) {
        challenge = null;
        Refusals.at("code", text);
        return null;
    }

    public SmsChallengeView getChallenge() {
        if (challenge == null) {
            challenge = view();
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
