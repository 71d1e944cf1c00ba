package tr.nes.web.access;

import tr.nes.access.SmsSendResult;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** SMS Onay, whatever the code serves: nothing is sent before the person says so. */
abstract class SmsApprovalForm {
    /** Where the code is typed. */
    abstract Address next();

    /** Where an attempt that has ended leads. */
    abstract String over();

    String to(SmsSendResult result) {
        return switch (result) {
            case SENT, TOO_SOON -> next().redirect();
            case ENDED -> over();
            case DAILY_LIMIT -> {
                Refusals.add("access.dailyLimit");
                yield null;
            }
        };
    }
}
