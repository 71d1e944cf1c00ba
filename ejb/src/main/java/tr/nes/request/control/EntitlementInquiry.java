package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.TaxNumber;
import tr.nes.request.EntitlementRegistry;
import tr.nes.request.EntitlementResult;
import tr.nes.request.EntitlementResult.Outcome;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Asks DETSİS, outside any transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class EntitlementInquiry {

    private static final int PER_MINUTE = 10;

    @Inject
    private Instance<EntitlementRegistry> registry;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    @Inject
    private AuditTrail audit;

    /** Whether this installation has a connection. */
    public boolean isConnected() {
        return !registry.isUnsatisfied();
    }

    /** Whether another query is allowed from here in this minute. */
    public boolean take() {
        return limiter.take("entitlement query " + origin.network(), PER_MINUTE, RatePeriod.MINUTE);
    }

    /** DETSİS No, or a Vergi Kimlik No whose check digit fits. */
    public static boolean isNumber(String plain) {
        return plain.matches("[0-9]{8}") || TaxNumber.isValid(plain);
    }

    /** @param plain digits only */
    public EntitlementResult ask(String plain) {
        try {
            EntitlementResult answer =
                    new EntitlementResult(Outcome.ANSWERED, registry.get().find(plain));
            audit.recordApart(AuditFact.told(AuditAction.ENTITLEMENT_QUERY, plain, ""));
            return answer;
        } catch (EntitlementRegistry.Unreachable silent) {
            audit.recordApart(AuditFact.refused(AuditAction.ENTITLEMENT_QUERY, null, plain, "unreachable"));
            return EntitlementResult.of(Outcome.UNREACHABLE);
        }
    }
}
