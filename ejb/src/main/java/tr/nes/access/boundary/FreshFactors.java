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
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.access.control.session.Confirmations;
import tr.nes.access.control.sms.FactorChallenges;
import tr.nes.access.control.sms.SmsSendings;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.access.entity.WebSession;
import tr.nes.shared.FactorScope;
import tr.nes.shared.Roles;

/**
 * Confirming anew in the middle of a login session, for what {@link tr.nes.shared.RequiresFreshFactor} guards. Codes go to
 * the registered phone under the rules of {@link SmsCodes} and count in the session that asked for them only. Without a
 * login session every answer is that of an unknown challenge.
 */
@Stateless
public class FreshFactors {

    @Inject
    private Confirmations confirmations;

    @Inject
    private FactorChallenges challenges;

    @Inject
    private SmsSendings sendings;

    @Inject
    private Clock clock;

    /** Whether a call of this scope would pass now; for pages that ask before the person has typed anything. */
    @RolesAllowed(Roles.HOLDER)
    public boolean isFresh(FactorScope scope) {
        return confirmations.isFresh(scope);
    }

    /**
     * Opens a challenge; nothing is sent yet.
     *
     * @throws ChallengeUnknown if the caller has no login session
     */
    @RolesAllowed(Roles.HOLDER)
    public SmsChallengeView open(FactorScope scope) {
        WebSession session = confirmations.session().orElseThrow(ChallengeUnknown::new);
        return challenges.open(session, scope).view(clock.instant());
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

    /** Compares and, if it is right, makes the session fresh; the counter is committed before the answer. Wipes the code. */
    @RolesAllowed(Roles.HOLDER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public SmsCodeResult check(UUID challenge, char[] code) {
        try {
            Optional<WebSession> session = confirmations.session();
            return session.flatMap(s -> challenges.lock(s, challenge))
                    .map(c -> challenges.check(session.get(), c, code))
                    .orElse(SmsCodeResult.ENDED);
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    private Optional<SmsChallenge> find(UUID challenge) {
        return confirmations.session().flatMap(s -> challenges.lock(s, challenge));
    }
}
