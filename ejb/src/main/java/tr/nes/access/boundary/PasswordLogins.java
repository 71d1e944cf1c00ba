package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.control.password.GuessLimiter;
import tr.nes.access.control.password.PasswordVerification;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Şifreli Giriş: checks the password. Counters and audit of refusals are committed before the response is sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordLogins {

    @Inject
    private PasswordVerification verification;

    @Inject
    private GuessLimiter limiter;

    /**
     * Consumes the captcha first. If that is wrong, the password is not checked and no try is counted. Wipes the
     * password.
     */
    @PermitAll
    public PasswordResult check(PasswordAttempt attempt) {
        try {
            return verification.login(attempt);
        } finally {
            attempt.wipe();
        }
    }

    /**
     * The same at a paired kiosk. The attempt needs a captcha only while {@link #asksCaptchaAt}; every other limit
     * counts as elsewhere. Wipes the password.
     *
     * @param terminal id of the kiosk that asks
     */
    @RolesAllowed(Roles.TERMINAL)
    public PasswordResult checkAt(String terminal, PasswordAttempt attempt) {
        try {
            return verification.loginAt(terminal, attempt);
        } finally {
            attempt.wipe();
        }
    }

    /** Whether three or more passwords were refused at this kiosk in about the last hour. */
    @RolesAllowed(Roles.TERMINAL)
    public boolean asksCaptchaAt(String terminal) {
        return limiter.asksCaptchaAt(terminal);
    }

    /** WEB Parola at a kiosk: the same password, the same lock counter, no captcha. Wipes the password. */
    @RolesAllowed(Roles.TERMINAL)
    public boolean confirm(HolderId holder, char[] password) {
        try {
            return verification.confirm(holder, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
