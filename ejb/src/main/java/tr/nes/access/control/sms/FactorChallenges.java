package tr.nes.access.control.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.control.session.Confirmations;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.access.entity.WebSession;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Digest;
import tr.nes.shared.FactorScope;

/** The SMS challenges with which a login session confirms, in the transaction that is under way. */
@ApplicationScoped
public class FactorChallenges {

    @Inject
    private SmsChallenges challenges;

    @Inject
    private SmsChecks checks;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    public SmsChallenge open(WebSession session, FactorScope scope) {
        HolderView holder = holders.view(session.holder());
        SmsChallenge challenge = new SmsChallenge(
                holder.id(), purpose(scope), Digest.sha256(binding(session)), holder.phone(), clock.instant());
        challenges.add(challenge);
        return challenge;
    }

    /** Empty too if another session opened it. */
    public Optional<SmsChallenge> lock(WebSession session, UUID challenge) {
        return challenges.lock(challenge, binding(session));
    }

    public SmsCodeResult check(WebSession session, SmsChallenge challenge, char[] code) {
        SmsCodeResult result = checks.check(challenge, code);
        if (result == SmsCodeResult.ACCEPTED) {
            confirmations.confirmed(session, scope(challenge.purpose()));
        }
        return result;
    }

    private static SmsPurpose purpose(FactorScope scope) {
        return switch (scope) {
            case SESSION -> SmsPurpose.CONFIRM;
            case REVOCATION -> SmsPurpose.REVOKE;
        };
    }

    private static FactorScope scope(SmsPurpose purpose) {
        return purpose == SmsPurpose.REVOKE ? FactorScope.REVOCATION : FactorScope.SESSION;
    }

    private static String binding(WebSession session) {
        return "session/" + session.number();
    }
}
