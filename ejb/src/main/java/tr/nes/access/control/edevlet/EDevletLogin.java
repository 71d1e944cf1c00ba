package tr.nes.access.control.edevlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import tr.nes.access.EDevletResponse;
import tr.nes.access.EDevletResult;
import tr.nes.access.EDevletResult.Outcome;
import tr.nes.access.control.session.SessionOpening;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.shared.NationalId;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Handles the return from the e-Devlet Kapısı, in this order: rate limit, state, provider, person, session. */
@ApplicationScoped
public class EDevletLogin {

    private static final Logger LOG = System.getLogger(EDevletLogin.class.getName());
    private static final int TRIES_PER_MINUTE = 60;

    @Inject
    private RateLimiter limiter;

    @Inject
    private EDevletFlow flow;

    @Inject
    private Holders holders;

    @Inject
    private SessionOpening opening;

    @Inject
    private AuditTrail audit;

    @Inject
    private RequestOrigin requestOrigin;

    public EDevletResult finish(String binding, EDevletResponse response) {
        String destination = LoginStates.destination(response.state());
        if (!limiter.take("e-devlet " + requestOrigin.network(), TRIES_PER_MINUTE, RatePeriod.MINUTE)) {
            return new EDevletResult(Outcome.THROTTLED, null, destination);
        }
        if (!flow.isOurs(binding, response)) {
            return refused(Outcome.OVER, "state", "", destination);
        }
        String state = Digest.sha256(response.state());
        if (!limiter.takeOnce("e-devlet state " + state, LoginStates.LIFE)) {
            return refused(Outcome.OVER, "replayed", state, destination);
        }
        try {
            return enter(flow.identity(binding, response), state, destination);
        } catch (EDevletFailed e) {
            LOG.log(e.outcome() == Outcome.CANCELLED ? Level.DEBUG : Level.WARNING, e.forLog());
            return refused(e.outcome(), e.getMessage(), state, destination);
        }
    }

    private EDevletResult enter(NationalId number, String state, String destination) {
        Optional<HolderId> holder = holders.byIdentityNumber(number.value());
        if (holder.isEmpty()) {
            return refused(Outcome.UNKNOWN_PERSON, "unknown", state, destination);
        }
        return new EDevletResult(Outcome.ACCEPTED, opening.byEDevlet(holder.get(), state), destination);
    }

    private EDevletResult refused(Outcome outcome, String reason, String state, String destination) {
        audit.recordApart(AuditFact.refused(AuditAction.LOGIN_E_DEVLET, null, state, reason));
        return new EDevletResult(outcome, null, destination);
    }
}
