package tr.nes.access.control.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.access.SmsCodeResult;
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

    public SmsCodeResult check(SmsChallenge challenge, char[] code) {
        String object = challenge.id().toString();
        SmsCodeResult result = challenge.check(secrets.fingerprint(object, code), clock.instant());
        audit.record(
                result == SmsCodeResult.ACCEPTED
                        ? AuditFact.done(AuditAction.SMS_CODE_CHECKED, challenge.holder(), object)
                        : AuditFact.refused(AuditAction.SMS_CODE_CHECKED, challenge.holder(), object, result.name()));
        return result;
    }
}
