package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.access.SmsAnswer;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.sealing.boundary.SealedSecrets;

/** Compares codes, in the transaction that is under way. */
@ApplicationScoped
public class SmsChecks {

    @Inject
    private SealedSecrets secrets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public SmsAnswer check(SmsChallenge challenge, char[] code) {
        String object = challenge.id().toString();
        SmsAnswer answer = challenge.check(secrets.fingerprint(object, code), clock.instant());
        audit.record(
                answer == SmsAnswer.ACCEPTED
                        ? AuditFact.done(AuditAction.SMS_CODE_CHECKED, challenge.holder(), object)
                        : AuditFact.refused(AuditAction.SMS_CODE_CHECKED, challenge.holder(), object, answer.name()));
        return answer;
    }
}
