package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.ChallengeUnknown;
import tr.nes.access.SessionEnd;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.control.session.Confirmations;
import tr.nes.access.control.session.WebSessions;
import tr.nes.access.control.sms.SmsChallenges;
import tr.nes.access.control.sms.SmsChecks;
import tr.nes.access.control.sms.SmsSendings;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.access.entity.WebSession;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/**
 * Proof that a number is in the caller's hands: a code goes there, under the rules of {@link SmsCodes}. It counts in the
 * login session that asked for it only and confirms nothing else. For the slice that keeps phones; pages ask that one.
 */
@Stateless
public class PhoneVerifications {

    @Inject
    private Confirmations confirmations;

    @Inject
    private SmsChallenges challenges;

    @Inject
    private SmsSendings sendings;

    @Inject
    private SmsChecks checks;

    @Inject
    private WebSessions sessions;

    @Inject
    private Clock clock;

    /**
     * Opens a challenge; nothing is sent yet.
     *
     * @throws ChallengeUnknown if the caller has no login session
     */
    @RolesAllowed(Roles.HOLDER)
    public SmsChallengeView open(MobilePhone phone) {
        WebSession session = confirmations.session().orElseThrow(ChallengeUnknown::new);
        SmsChallenge challenge = new SmsChallenge(
                session.holder(), SmsPurpose.NEW_PHONE, Digest.sha256(binding(session)), phone, clock.instant());
        challenges.add(challenge);
        return challenge.view(clock.instant());
    }

    /** @throws ChallengeUnknown if there is none or another session opened it */
    @RolesAllowed(Roles.HOLDER)
    public SmsChallengeView view(UUID challenge) {
        return find(challenge).orElseThrow(ChallengeUnknown::new).view(clock.instant());
    }

    /** Sends a code, or says why not. */
    @RolesAllowed(Roles.HOLDER)
    public SmsSendResult send(UUID challenge) {
        return find(challenge).map(sendings::send).orElse(SmsSendResult.ENDED);
    }

    /** Compares; the counter is committed before the answer goes out. Wipes the code. */
    @RolesAllowed(Roles.HOLDER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public SmsCodeResult check(UUID challenge, char[] code) {
        try {
            return find(challenge).map(c -> checks.check(c, code)).orElse(SmsCodeResult.ENDED);
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    /** The number that was just proven, once; empty if it was not. */
    @RolesAllowed(Roles.HOLDER)
    public Optional<MobilePhone> take(UUID challenge) {
        return find(challenge)
                .filter(c -> c.consume(SmsPurpose.NEW_PHONE, clock.instant()))
                .map(SmsChallenge::phone);
    }

    /** From now on codes for this person go to {@code phone}: those on their way to another one are void. */
    @RolesAllowed({Roles.HOLDER, Roles.SYSTEM})
    public void replaced(HolderId holder, MobilePhone phone) {
        challenges.endElsewhere(holder, phone);
    }

    /** Staff put {@code phone} in the old one's place: whoever held that one is logged out too. */
    @RolesAllowed(Roles.SYSTEM)
    public void corrected(HolderId holder, MobilePhone phone) {
        replaced(holder, phone);
        sessions.endAll(holder, SessionEnd.PHONE_CHANGED);
    }

    private Optional<SmsChallenge> find(UUID challenge) {
        return confirmations.session().flatMap(session -> challenges.lock(challenge, binding(session)));
    }

    /** Not that of FreshFactors: a code to a new phone must not confirm an operation. */
    private static String binding(WebSession session) {
        return "session/" + session.number() + "/new-phone";
    }
}
