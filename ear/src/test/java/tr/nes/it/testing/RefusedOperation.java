package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** An operation that counts against a limit and records a refusal while its transaction holds a connection. */
@ApplicationScoped
public class RefusedOperation {

    @PersistenceContext(unitName = "ejb.jar#nes")
    private EntityManager database;

    @Inject
    private RateLimiter limiter;

    @Inject
    private AuditTrail audit;

    /** @return whether the limit, which is high, was counted */
    @Transactional
    public boolean run(String subject, String object) {
        database.createNativeQuery("select count(*) from holder").getSingleResult();
        boolean taken = limiter.take(subject, 100_000, RatePeriod.DAY);
        audit.recordApart(AuditFact.refused(AuditAction.PIN_SHOWN, null, object, subject));
        return taken;
    }
}
