package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.Function;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.web.shell.CodeFormat;

/** Messages for the results of sending and checking SMS codes; the same for login and approval. */
@RequestScoped
public class SmsResultMessages {

    private static final String FIELD = "smsCode";

    @Inject
    private KioskNavigation kioskNavigation;

    /** @param repeated whether a code was sent before, which the new one invalidates */
    String to(SmsSendResult result, boolean repeated) {
        return switch (result) {
            case SENT -> repeated ? kioskNavigation.again(KioskNotice.CODE_SENT_AGAIN) : kioskNavigation.again();
            case TOO_SOON -> kioskNavigation.again(FIELD, "smsTooSoon");
            case DAILY_LIMIT -> kioskNavigation.again(null, "smsDailyLimit");
            case ENDED -> kioskNavigation.step(KioskNotice.CODE_TRIES_OVER);
        };
    }

    /** Rejects input that can't be a code without using up a try. */
    String unlessIncomplete(char[] code, Function<char[], SmsCodeResult> check) {
        if (code == null || code.length == 0) {
            return kioskNavigation.again(FIELD, "smsMissing");
        }
        try {
            return CodeFormat.are(code, SmsChallengeView.DIGITS)
                    ? to(check.apply(code))
                    : kioskNavigation.again(FIELD, "smsIncomplete");
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    private String to(SmsCodeResult smsCodeResult) {
        return switch (smsCodeResult) {
            case ACCEPTED -> kioskNavigation.step();
            case WRONG -> kioskNavigation.again(FIELD, "smsWrong");
            case EXPIRED -> kioskNavigation.again(FIELD, "smsExpired");
            case ENDED -> kioskNavigation.step(KioskNotice.CODE_TRIES_OVER);
        };
    }
}
