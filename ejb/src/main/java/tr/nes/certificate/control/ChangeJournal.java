package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.certificate.entity.Certificate;
import tr.nes.certificate.entity.CertificateChange;
import tr.nes.shared.Caller;
import tr.nes.shared.DomainException;
import tr.nes.shared.Installation;

/** T1: records a change and its audit row before the authority is called. */
@ApplicationScoped
public class ChangeJournal {

    @Inject
    private CertificateRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /** @throws DomainException the rule that forbids it; nothing was recorded */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public CertificateChange intend(ChangeOrder order) {
        Instant now = clock.instant();
        Certificate certificate = check(order, now);
        CertificateChange change = new CertificateChange(
                certificate,
                order.operation(),
                order.reason(),
                new CertificateChange.Asking(order.requester(), caller.name(), installation.node(), now));
        records.add(change);
        audit.record(new AuditFact(
                AuditAction.CERTIFICATE_CHANGE_INTENDED,
                AuditResult.DONE,
                certificate.holder(),
                certificate.serialNumber(),
                order.operation().name()));
        return change;
    }

    /** @throws DomainException the rule that forbids it now */
    @Transactional
    public void judge(ChangeOrder order) {
        check(order, clock.instant());
    }

    private Certificate check(ChangeOrder order, Instant now) {
        Certificate certificate = records.lock(order.serialNumber());
        ChangeRules.check(order, certificate, records.hasOpenChange(order.serialNumber()), now);
        return certificate;
    }

    /** Records a request that violated a rule, even if the caller's transaction is rolled back. */
    public void refused(ChangeOrder order, DomainException rule) {
        audit.recordApart(AuditFact.refused(
                AuditAction.CERTIFICATE_CHANGE_INTENDED,
                order.owner(),
                order.serialNumber(),
                order.operation().name() + " " + rule.messageKey()));
    }
}
