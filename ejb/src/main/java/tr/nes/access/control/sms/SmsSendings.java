package tr.nes.access.control.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Randomness;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Sends codes in the current transaction. */
@ApplicationScoped
public class SmsSendings {

    private static final int MESSAGES_PER_DAY = 10;
    /**
     * Part of the daily limit, so that nobody can exhaust another person's login codes by entering that number as
     * a new phone.
     */
    private static final int TO_UNPROVEN_PHONE_PER_DAY = 5;

    private static final Set<SmsPurpose> UNPROVEN = EnumSet.of(SmsPurpose.NEW_PHONE, SmsPurpose.STAFF_PHONE);

    /** Budgets of their own, so that applications can't use up anybody's login codes. */
    private static final int TO_APPLICANT_PER_DAY = 5;

    private static final int TO_APPLICANTS_FROM_A_NETWORK_PER_HOUR = 30;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    @Inject
    private Randomness randomness;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public SmsSendResult send(SmsChallenge challenge) {
        return send(
                challenge,
                this::isAllowed,
                () -> holders.view(challenge.holder()).language());
    }

    /** @param language {@code tr} or {@code en} */
    public SmsSendResult sendToApplicant(SmsChallenge challenge, String language) {
        return send(challenge, this::isAllowedToApplicant, () -> language);
    }

    private SmsSendResult send(SmsChallenge challenge, Predicate<SmsChallenge> allowed, Supplier<String> language) {
        Instant now = clock.instant();
        SmsSendResult answer = challenge.readiness(now);
        if (answer == SmsSendResult.SENT && !allowed.test(challenge)) {
            answer = SmsSendResult.DAILY_LIMIT;
        }
        if (answer == SmsSendResult.SENT) {
            issue(challenge, language.get(), now);
        }
        audit.record(fact(challenge, answer));
        return answer;
    }

    private boolean isAllowed(SmsChallenge challenge) {
        int limit = UNPROVEN.contains(challenge.purpose()) ? TO_UNPROVEN_PHONE_PER_DAY : MESSAGES_PER_DAY;
        return limiter.takeWithCaller("sms " + challenge.phone().e164(), limit, RatePeriod.DAY);
    }

    private boolean isAllowedToApplicant(SmsChallenge challenge) {
        return limiter.take(
                        "applicants' sms " + origin.network(), TO_APPLICANTS_FROM_A_NETWORK_PER_HOUR, RatePeriod.HOUR)
                && limiter.takeWithCaller(
                        "applicant's sms " + challenge.phone().e164(), TO_APPLICANT_PER_DAY, RatePeriod.DAY);
    }

    private void issue(SmsChallenge challenge, String language, Instant now) {
        String code = randomness.digits(SmsChallengeView.DIGITS);
        challenge.issue(secrets.fingerprint(challenge.id().toString(), code.toCharArray()), now);
        Notice notice = SmsCodeNotices.about(challenge.purpose())
                .in(language)
                .with("code", code)
                .with("minutes", String.valueOf(SmsChallenge.CODE_LIFE.toMinutes()));
        notices.sms(challenge.phone(), notice, challenge.expiresAt());
    }

    private static AuditFact fact(SmsChallenge challenge, SmsSendResult answer) {
        String object = challenge.id().toString();
        return answer == SmsSendResult.SENT
                ? AuditFact.done(AuditAction.SMS_CODE_SENT, challenge.holder(), object)
                : AuditFact.refused(AuditAction.SMS_CODE_SENT, challenge.holder(), object, answer.name());
    }
}
