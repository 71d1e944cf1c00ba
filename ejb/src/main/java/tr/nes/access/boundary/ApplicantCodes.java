package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.control.sms.SmsChallenges;
import tr.nes.access.control.sms.SmsProtocol;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.shared.MobilePhone;

/**
 * Verifies by a code that an applicant has a phone, with the rules of {@link SmsCodes} but limits of its own: 5 messages
 * per phone and day, 30 from a network per hour. For the slice that keeps applications; the code confirms nothing else.
 */
@Stateless
@PermitAll
public class ApplicantCodes {

    @Inject
    private SmsProtocol protocol;

    @Inject
    private SmsChallenges challenges;

    @Inject
    private Clock clock;

    /** Opens a challenge; nothing is sent yet. It expires after half an hour. */
    public UUID open(MobilePhone phone, String binding) {
        return protocol.open(null, SmsPurpose.APPLICATION, phone, binding).id();
    }

    /** @throws tr.nes.access.AccessException CHALLENGE_UNKNOWN if there is none or it was opened under another binding */
    public SmsChallengeView view(UUID challenge, String binding) {
        return protocol.view(challenge, Optional.of(binding));
    }

    /** @param language of the message, {@code tr} or {@code en} */
    public SmsSendResult send(UUID challenge, String binding, String language) {
        return protocol.send(challenge, binding, language);
    }

    /** Checks the code; the counter is committed before the response is sent. Wipes the code. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SmsCodeResult check(UUID challenge, String binding, char[] code) {
        return protocol.check(challenge, () -> Optional.of(binding), code, accepted -> {});
    }

    /** The number just verified, returned once; empty if there is none. */
    public Optional<MobilePhone> take(UUID challenge, String binding) {
        return challenges
                .lock(challenge, binding)
                .filter(found -> found.consume(SmsPurpose.APPLICATION, clock.instant()))
                .map(SmsChallenge::phone);
    }
}
