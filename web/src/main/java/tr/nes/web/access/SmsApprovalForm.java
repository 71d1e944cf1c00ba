package tr.nes.web.access;

import tr.nes.access.SmsSendResult;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** SMS Onay for any purpose: no code is sent before the person asks for it. */
abstract class SmsApprovalForm {
    /** Page where the code is entered. */
    abstract Address next();

    /** Outcome if the attempt has ended. */
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
