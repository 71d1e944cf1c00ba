package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.AccessException;
import tr.nes.access.SessionEnd;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsPurpose;
import tr.nes.access.control.session.WebSessions;
import tr.nes.access.control.sms.SmsChallenges;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.access.entity.WebSession;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/** Verifies by a code that the caller has a phone; the code confirms nothing else. Pages use contact instead. */
@Stateless
public class PhoneVerifications extends SessionCodes {

    @Inject
    private SmsChallenges challenges;

    @Inject
    private WebSessions sessions;

    @Inject
    private Clock clock;

    /**
     * Opens a challenge; nothing is sent yet.
     *
     * @throws AccessException CHALLENGE_UNKNOWN if the caller has no login session
     */
    @RolesAllowed(Roles.HOLDER)
    public SmsChallengeView open(MobilePhone phone) {
        return open(session(), SmsPurpose.NEW_PHONE, phone);
    }

    /** The number just verified, returned once; empty if there is none. */
    @RolesAllowed(Roles.HOLDER)
    public Optional<MobilePhone> take(UUID challenge) {
        return binding()
                .flatMap(binding -> challenges.lock(challenge, binding))
                .filter(c -> c.consume(SmsPurpose.NEW_PHONE, clock.instant()))
                .map(SmsChallenge::phone);
    }

    /** Codes for this person are sent to {@code phone} from now on; those sent to another phone are void. */
    @RolesAllowed({Roles.HOLDER, Roles.SYSTEM})
    public void replaced(HolderId holder, MobilePhone phone) {
        challenges.endElsewhere(holder, phone);
    }

    /** Staff replaced the old phone by {@code phone}; additionally ends sessions of anyone who has the old one. */
    @RolesAllowed(Roles.SYSTEM)
    public void corrected(HolderId holder, MobilePhone phone) {
        replaced(holder, phone);
        sessions.endAll(holder, SessionEnd.PHONE_CHANGED);
    }

    /** Different from that of {@link FreshFactors}: a code to a new phone must not confirm an operation. */
    @Override
    String binding(WebSession session) {
        return "session/" + session.number() + "/new-phone";
    }

    /** Does nothing: {@link #take} consumes the challenge. */
    @Override
    void accepted(SmsChallenge challenge) {}
}
