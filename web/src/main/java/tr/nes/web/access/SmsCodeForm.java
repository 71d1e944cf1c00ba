package tr.nes.web.access;

import tr.nes.access.AccessException;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.CodeFormat;
import tr.nes.web.shell.Refusals;

/** SMS Onay Kodu Giriş, whatever the code serves: each page adds whose challenge it is and what a right code leads to. */
public abstract class SmsCodeForm {
    private SmsChallengeView challenge;
    private char[] code;

    /** Whether there is a challenge at all. */
    protected abstract boolean isUnderWay();

    protected abstract SmsChallengeView view();

    protected abstract SmsSendResult sendCode();

    protected abstract SmsCodeResult check(char[] typed);

    /** This page. */
    protected abstract Address here();

    /** Where a code is asked for. */
    protected abstract Address start();

    /** Where a right code leads. */
    protected abstract String accepted();

    /** Where too many wrong ones lead. */
    protected abstract String over();

    /** Key of what is said when no more codes may go to this phone today. */
    protected String limitKey() {
        return "access.dailyLimit";
    }

    /** Where to go instead if no code is under way; null if one is. */
    public String enterPage() {
        try {
            return isUnderWay() && getChallenge().sent() ? null : start().redirect();
        } catch (AccessException tooLate) {
            return start().redirect();
        }
    }

    /** The same before a button does its work. */
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
            case SENT -> here().redirect();
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
