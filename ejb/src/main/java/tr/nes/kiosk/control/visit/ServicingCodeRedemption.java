package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.ServicingCodeResult;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.control.terminal.TerminalRecords;
import tr.nes.kiosk.entity.ServicingCode;
import tr.nes.kiosk.entity.Terminal;
import tr.nes.kiosk.entity.Visit;
import tr.nes.sealing.boundary.SealedSecrets;

/**
 * Redeems a Doğrulama Kodu; the counter of wrong codes and the audit row are committed before the response is
 * sent.
 */
@ApplicationScoped
public class ServicingCodeRedemption {

    private static final String CONTEXT = "servicing-code";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private TerminalRecords terminals;

    @Inject
    private VisitRecords records;

    @Inject
    private SealedSecrets secrets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Locks the rows of terminal and code: of a hundred parallel attempts exactly five count. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ServicingCodeResult redeem(String token, TerminalId here, char[] code) {
        Terminal terminal = terminals.lock(here);
        Visit visit = records.lockLive(token, here);
        visit.require(VisitStep.IDENTIFY);
        visit.touch(clock.instant());
        if (terminal.codeEntryLocked(clock.instant())) {
            return ServicingCodeResult.ENTRY_LOCKED;
        }
        Optional<ServicingCode> good = find(code).filter(found -> found.good(clock.instant()));
        if (good.isEmpty()) {
            return wrong(terminal);
        }
        good.get().end(clock.instant());
        terminal.rightCode();
        visit.codeRedeemed(good.get(), clock.instant());
        audit.record(
                AuditFact.done(AuditAction.SERVICING_CODE_REDEEMED, good.get().holder(), here.value()));
        return ServicingCodeResult.ACCEPTED;
    }

    private ServicingCodeResult wrong(Terminal terminal) {
        terminal.wrongCode(clock.instant());
        boolean locked = terminal.codeEntryLocked(clock.instant());
        audit.record(AuditFact.refused(
                AuditAction.SERVICING_CODE_REDEEMED, null, terminal.id().value(), locked ? "entry locked" : "code"));
        return locked ? ServicingCodeResult.ENTRY_LOCKED : ServicingCodeResult.REFUSED;
    }

    private Optional<ServicingCode> find(char[] code) {
        return database.createQuery("select c from ServicingCode c where c.fingerprint = :print", ServicingCode.class)
                .setParameter("print", fingerprint(code))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public String fingerprint(char[] code) {
        return secrets.fingerprint(CONTEXT, code);
    }
}
