package tr.nes.web.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.Function;
import tr.nes.access.SmsAnswer;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsSending;
import tr.nes.web.shell.Digits;

/** What a page says to the two answers about SMS codes; the same when logging in and when approving. */
@RequestScoped
public class SmsAnswers {

    private static final String FIELD = "smsCode";

    @Inject
    private Route route;

    String to(SmsSending sending) {
        return switch (sending) {
            case SENT -> route.again();
            case TOO_SOON -> route.again(FIELD, "smsTooSoon");
            case DAILY_LIMIT -> route.again(null, "smsDailyLimit");
            case ENDED -> route.step(KioskNotice.CODE_TRIES_OVER);
        };
    }

    /** What can't be a code costs no try. */
    String unlessIncomplete(char[] code, Function<char[], SmsAnswer> check) {
        if (code == null || code.length == 0) {
            return route.again(FIELD, "smsMissing");
        }
        try {
            return Digits.are(code, SmsChallengeView.DIGITS)
                    ? to(check.apply(code))
                    : route.again(FIELD, "smsIncomplete");
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    private String to(SmsAnswer answer) {
        return switch (answer) {
            case ACCEPTED -> route.step();
            case WRONG -> route.again(FIELD, "smsWrong");
            case EXPIRED -> route.again(FIELD, "smsExpired");
            case ENDED -> route.step(KioskNotice.CODE_TRIES_OVER);
        };
    }
}
