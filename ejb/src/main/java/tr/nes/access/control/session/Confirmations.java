package tr.nes.access.control.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tr.nes.access.entity.WebSession;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.shared.Caller;
import tr.nes.shared.FactorScope;

/** Confirmations by the second factor in the caller's login session, with their times. */
@ApplicationScoped
public class Confirmations {

    @Inject
    private WebSessions sessions;

    @Inject
    private CurrentLogin login;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The caller's own session, locked; empty if there is none. */
    public Optional<WebSession> session() {
        return login.session().flatMap(sessions::lock).filter(s -> s.holder().equals(caller.holder()));
    }

    public boolean isFresh(FactorScope scope) {
        return session().filter(s -> s.isConfirmed(scope, clock.instant())).isPresent();
    }

    /** Whether the call may proceed; a final operation consumes its confirmation, committed even if the call fails. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean spend(FactorScope scope) {
        Optional<WebSession> session = session();
        boolean good = session.filter(s -> s.spend(scope, clock.instant())).isPresent();
        if (!good) {
            session.ifPresent(s -> audit.record(AuditFact.refused(
                    AuditAction.FACTOR_CONFIRMED, s.holder(), String.valueOf(s.number()), scope.name())));
        }
        return good;
    }

    public void confirmed(WebSession session, FactorScope scope) {
        session.confirm(scope, clock.instant());
        audit.record(new AuditFact(
                AuditAction.FACTOR_CONFIRMED,
                AuditResult.DONE,
                session.holder(),
                String.valueOf(session.number()),
                scope.name()));
    }
}
