package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import tr.nes.access.AccessException;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.web.access.login.LoginAttempt;
import tr.nes.web.access.login.LoginBinding;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** The SMS challenge of this browser's login, used by both of its pages. */
@RequestScoped
public class LoginSmsChallenge {
    @Inject
    private SmsCodes codes;

    @Inject
    private LoginAttempt attempt;

    @Inject
    private LoginBinding binding;

    @Inject
    private Login login;

    private SmsChallengeView challenge;

    /** Redirect target if nothing is left to confirm, else null. */
    String elsewhere() {
        if (login.isOpen()) {
            return Address.MENU.redirect();
        }
        if (!attempt.awaitsSms()) {
            return Address.LOGIN_METHODS.redirect(PageNotice.LOGIN_INTERRUPTED);
        }
        try {
            challenge();
            return null;
        } catch (AccessException tooLate) {
            return over(PageNotice.LOGIN_INTERRUPTED);
        }
    }

    /** Another tab may have finished the login in the meantime; that is not an error. */
    String over(PageNotice why) {
        if (login.isOpen()) {
            return Address.MENU.redirect();
        }
        attempt.finish();
        return Address.LOGIN_METHODS.redirect(why);
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

    SmsSendResult send() {
        readAgain();
        return codes.send(attempt.challenge(), binding.shown());
    }
}
