package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import tr.nes.access.ChallengeUnknown;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsSending;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Notice;

/** The SMS challenge of this browser's login, for the two pages that deal with it. */
@RequestScoped
public class SmsStep {
    @Inject
    private SmsCodes codes;

    @Inject
    private LoginAttempt attempt;

    @Inject
    private LoginBinding binding;

    @Inject
    private Login login;

    private SmsChallengeView challenge;

    /** Where to go instead, if there is nothing to confirm (any more); null if there is. */
    String elsewhere() {
        if (login.isOpen()) {
            return Address.MENU.redirect();
        }
        if (!attempt.awaitsSms()) {
            return Address.WAYS_IN.redirect(Notice.LOGIN_INTERRUPTED);
        }
        try {
            challenge();
            return null;
        } catch (ChallengeUnknown tooLate) {
            return over(Notice.LOGIN_INTERRUPTED);
        }
    }

    /** Another tab may have finished the login meanwhile: then there is nothing to complain about. */
    String over(Notice why) {
        if (login.isOpen()) {
            return Address.MENU.redirect();
        }
        attempt.finish();
        return Address.WAYS_IN.redirect(why);
    }

    SmsChallengeView challenge() {
        if (challenge == null) {
            challenge = codes.view(attempt.challenge(), binding.shown());
        }
        return challenge;
    }

    void readAgain() {
        challenge = null;
    }

    SmsSending send() {
        readAgain();
        return codes.send(attempt.challenge(), binding.shown());
    }
}
