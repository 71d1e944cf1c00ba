package tr.nes.access.control.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tr.nes.access.AccessException;
import tr.nes.access.AccessException.Reason;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/**
 * The steps of SMS Onay for any purpose. A challenge is bound to its creator: the binding must be the same each
 * time; without one every result is that of an unknown challenge.
 */
@ApplicationScoped
public class SmsProtocol {

    @Inject
    private SmsChallenges challenges;

    @Inject
    private SmsSendings sendings;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public SmsChallengeView open(HolderId holder, SmsPurpose purpose, MobilePhone phone, String binding) {
        SmsChallenge challenge = new SmsChallenge(holder, purpose, Digest.sha256(binding), phone, clock.instant());
        challenges.add(challenge);
        return challenge.view(clock.instant());
    }

    /** @throws AccessException CHALLENGE_UNKNOWN if there is none or it was opened under another binding */
    public SmsChallengeView view(UUID challenge, Optional<String> binding) {
        return binding.flatMap(b -> challenges.find(challenge, b))
                .orElseThrow(() -> new AccessException(Reason.CHALLENGE_UNKNOWN))
                .view(clock.instant());
    }

    public SmsSendResult send(UUID challenge, Optional<String> binding) {
        return binding.flatMap(b -> challenges.lock(challenge, b))
                .map(sendings::send)
                .orElse(SmsSendResult.ENDED);
    }

    /** To an applicant. @param language of the message, {@code tr} or {@code en} */
    public SmsSendResult send(UUID challenge, String binding, String language) {
        return challenges
                .lock(challenge, binding)
                .map(found -> sendings.sendToApplicant(found, language))
                .orElse(SmsSendResult.ENDED);
    }

    /**
     * Checks the code; the counter is committed before the response is sent, even if the caller's transaction is
     * rolled back. Wipes the code.
     *
     * @param binding evaluated in the same transaction
     * @param accepted effect of a correct code, in the same transaction
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public SmsCodeResult check(
            UUID challenge, Supplier<Optional<String>> binding, char[] code, Consumer<SmsChallenge> accepted) {
        try {
            Optional<SmsChallenge> found = binding.get().flatMap(b -> challenges.lock(challenge, b));
            SmsCodeResult result = found.map(c -> compare(c, code)).orElse(SmsCodeResult.ENDED);
            if (result == SmsCodeResult.ACCEPTED) {
                found.ifPresent(accepted);
            }
            return result;
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    private SmsCodeResult compare(SmsChallenge challenge, char[] code) {
        String object = challenge.id().toString();
        SmsCodeResult result = challenge.check(secrets.fingerprint(object, code), clock.instant());
        audit.record(
                result == SmsCodeResult.ACCEPTED
                        ? AuditFact.done(AuditAction.SMS_CODE_CHECKED, challenge.holder(), object)
                        : AuditFact.refused(AuditAction.SMS_CODE_CHECKED, challenge.holder(), object, result.name()));
        return result;
    }
}
