package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.access.AccessException;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsPurpose;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.access.entity.WebSession;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.FactorScope;
import tr.nes.shared.Roles;

/**
 * Repeats the second factor within a login session, as required by {@link tr.nes.shared.RequiresFreshFactor}.
 * Codes are sent to the registered phone; a correct one makes the session fresh.
 */
@Stateless
public class FreshFactors extends SessionCodes {

    @Inject
    private Holders holders;

    /** Whether a call of this scope would pass now; for pages that check before the person types anything. */
    @RolesAllowed(Roles.HOLDER)
    public boolean isFresh(FactorScope scope) {
        return confirmations.isFresh(scope);
    }

    /**
     * Opens a challenge; nothing is sent yet.
     *
     * @throws AccessException CHALLENGE_UNKNOWN if the caller has no login session
     */
    @RolesAllowed(Roles.HOLDER)
    public SmsChallengeView open(FactorScope scope) {
        WebSession session = session();
        return open(session, purpose(scope), holders.view(session.holder()).phone());
    }

    @Override
    String binding(WebSession session) {
        return "session/" + session.number();
    }

    @Override
    void accepted(SmsChallenge challenge) {
        confirmations.confirmed(session(), scope(challenge.purpose()));
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
}
