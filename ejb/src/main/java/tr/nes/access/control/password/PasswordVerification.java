package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.access.CaptchaResult;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.PasswordResult.Outcome;
import tr.nes.access.control.AccessConfiguration;
import tr.nes.access.control.captcha.CaptchaService;
import tr.nes.access.control.password.PasswordAttempts.Permit;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** The steps of a login by password: captcha, rate limit, reservation, comparison, outcome. */
@ApplicationScoped
public class PasswordVerification {

    @Inject
    private CaptchaService captchas;

    @Inject
    private GuessLimiter limiter;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private RequestOrigin requestOrigin;

    @Inject
    private PasswordAttempts attempts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private AuditTrail audit;

    public PasswordResult login(PasswordAttempt attempt) {
        GuessOrigin origin = limiter.origin(attempt.identityNumber(), requestOrigin.address());
        Outcome no = refusalByCaptcha(attempt, origin);
        return no == null ? compare(attempt, origin) : new PasswordResult(no, null);
    }

    /** At a paired kiosk, which is known by its credential: the captcha comes after refused passwords only. */
    public PasswordResult loginAt(String terminal, PasswordAttempt attempt) {
        GuessOrigin elsewhere = limiter.origin(attempt.identityNumber(), requestOrigin.address());
        GuessOrigin origin = limiter.atTerminal(elsewhere, terminal);
        Outcome no = limiter.asksCaptchaAt(terminal) ? refusalByCaptcha(attempt, origin) : null;
        return no == null ? compare(attempt, origin) : new PasswordResult(no, null);
    }

    /** Null if the captcha was answered. */
    private Outcome refusalByCaptcha(PasswordAttempt attempt, GuessOrigin origin) {
        int level = limiter.workLevel(origin);
        CaptchaResult captcha = captchas.redeem(attempt.captcha(), attempt.captchaAnswer(), level);
        if (captcha == CaptchaResult.RIGHT) {
            return null;
        }
        return captcha == CaptchaResult.WRONG ? Outcome.WRONG_PICTURE : Outcome.MORE_WORK;
    }

    private PasswordResult compare(PasswordAttempt attempt, GuessOrigin origin) {
        if (!takeTry() || !hashing.enter()) {
            audit.recordApart(AuditFact.refused(AuditAction.LOGIN_WORD, null, "", "throttled"));
            return new PasswordResult(Outcome.THROTTLED, null);
        }
        try {
            limiter.prepare(origin);
            Permit guess = attempts.reserve(attempt.identityNumber(), attempt.device(), origin);
            boolean right = hashing.matches(attempt.password(), guess.hash());
            boolean accepted = attempts.settle(guess, right, origin);
            return accepted
                    ? new PasswordResult(Outcome.ACCEPTED, guess.subject())
                    : new PasswordResult(Outcome.REFUSED, null);
        } finally {
            hashing.leave();
        }
    }

    /** The limit is the system property {@code nes.word.tries.per.minute}, 30 by default. */
    private boolean takeTry() {
        int limit = AccessConfiguration.CURRENT.passwordTriesPerMinute();
        return rateLimiter.take("word " + requestOrigin.network(), limit, RatePeriod.MINUTE);
    }

    public boolean confirm(HolderId holder, char[] password) {
        if (!hashing.enter()) {
            return false;
        }
        try {
            Permit guess = attempts.reserve(holder);
            return attempts.settle(guess, hashing.matches(password, guess.hash()));
        } finally {
            hashing.leave();
        }
    }
}
