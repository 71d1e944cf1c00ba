package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult.Outcome;
import tr.nes.access.boundary.Captchas;
import tr.nes.access.boundary.PasswordLogins;
import tr.nes.holder.HolderView;
import tr.nes.shared.RequestOrigin;

/** Login attempts with passwords, as from a page, from any address. */
@ApplicationScoped
public class PasswordGuesses {

    private static final int PATIENCE = 20;

    @Inject
    private Captchas captchas;

    @Inject
    private PasswordLogins logins;

    @Inject
    private Rows rows;

    @Inject
    private RequestOrigin requestOrigin;

    /** The answer to the password. A busy server checks none and asks to try again, and so does this. */
    @ActivateRequestContext
    public Outcome guess(HolderView person, String password, String address) throws Exception {
        Outcome answer = Outcome.THROTTLED;
        for (int i = 0; i < PATIENCE && answer == Outcome.THROTTLED; i++) {
            answer = guessOnce(person, password, address);
        }
        return answer;
    }

    private Outcome guessOnce(HolderView person, String password, String address) throws Exception {
        CaptchaId picture = captchas.issue();
        String seen = rows.text("select answer from captcha where id = ?", picture.value());
        requestOrigin.cameFrom(address, null);
        try {
            return logins.check(new PasswordAttempt(
                            person.identityNumber().value(), picture, seen, password.toCharArray(), null))
                    .outcome();
        } finally {
            requestOrigin.cameFrom("", null);
        }
    }

    public boolean isLocked(HolderView person) throws Exception {
        return rows.count(
                        "try_counter where locked_at is not null and id = ?",
                        person.id().value())
                == 1;
    }
}
