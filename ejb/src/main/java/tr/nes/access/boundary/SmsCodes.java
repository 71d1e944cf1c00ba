package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import tr.nes.access.ChallengeUnknown;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.control.sms.SmsChallenges;
import tr.nes.access.control.sms.SmsChecks;
import tr.nes.access.control.sms.SmsSendings;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;

/**
 * SMS Onay: six digits, 300 s, five wrong ones end the attempt, a new one after 60 s, ten messages per phone and day.
 * A challenge belongs to whoever opened it: {@code binding} (session or servicing session) must be the same each time.
 */
@Stateless
public class SmsCodes {

    @Inject
    private SmsChallenges challenges;

    @Inject
    private SmsSendings sendings;

    @Inject
    private SmsChecks checks;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    /** Opens a challenge; nothing is sent yet. It is over after half an hour. */
    @PermitAll
    public SmsChallengeView open(HolderId holder, SmsPurpose purpose, String binding) {
        SmsChallenge challenge = new SmsChallenge(
                holder, purpose, Digest.sha256(binding), holders.view(holder).phone(), clock.instant());
        challenges.add(challenge);
        return challenge.view(clock.instant());
    }

    /** @throws ChallengeUnknown if there is none or it was opened under another binding */
    @PermitAll
    public SmsChallengeView view(UUID challenge, String binding) {
        return challenges
                .find(challenge, binding)
                .orElseThrow(ChallengeUnknown::new)
                .view(clock.instant());
    }

    /** Onay: sends a code, or says why not; ENDED too if there is no such challenge under this binding. */
    @PermitAll
    public SmsSendResult send(UUID challenge, String binding) {
        return challenges.lock(challenge, binding).map(sendings::send).orElse(SmsSendResult.ENDED);
    }

    /**
     * Gönder: compares; the counter is committed before the answer goes out, whatever becomes of the caller's
     * transaction. Accepts a code once; ENDED too if there is no such challenge under this binding. Wipes the code.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public SmsCodeResult check(UUID challenge, String binding, char[] code) {
        try {
            return challenges
                    .lock(challenge, binding)
                    .map(c -> checks.check(c, code))
                    .orElse(SmsCodeResult.ENDED);
        } finally {
            Arrays.fill(code, '\0');
        }
    }
}
