package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.entity.Certificate;
import tr.nes.certificate.entity.CertificateChange;

/** T2: settles a change, with all consequences, in one transaction; settling twice changes nothing. */
@ApplicationScoped
public class ChangeOutcomes {

    @Inject
    private CertificateRecords records;

    @Inject
    private ChangeNotices notices;

    @Inject
    private InstitutionNotices institutions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The authority publishes the change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ChangeView done(UUID id) {
        Certificate certificate = records.lockByChange(id);
        CertificateChange change = records.change(id);
        if (change.state().open()) {
            carryOut(change, certificate);
            change.settle(true, clock.instant());
            notices.done(certificate, change.view());
            if (change.operation() == CertificateOperation.REVOKE) {
                institutions.revoked(certificate);
            }
            record(AuditResult.DONE, certificate, change);
        }
        return change.view();
    }

    /** The authority refused: nothing changes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ChangeView refused(UUID id) {
        Certificate certificate = records.lockByChange(id);
        CertificateChange change = records.change(id);
        if (change.state().open()) {
            if (change.state() == ChangeState.PENDING) {
                notices.refusedLate(certificate, change.view());
            }
            change.settle(false, clock.instant());
            record(AuditResult.REFUSED, certificate, change);
        }
        return change.view();
    }

    /** No response: whether it is published is not known. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ChangeView noAnswer(UUID id) {
        Certificate certificate = records.lockByChange(id);
        CertificateChange change = records.change(id);
        if (change.state() == ChangeState.INTENDED) {
            record(AuditResult.UNKNOWN, certificate, change);
        }
        if (change.state().open()) {
            change.pend(clock.instant());
        }
        return change.view();
    }

    private void carryOut(CertificateChange change, Certificate certificate) {
        switch (change.operation()) {
            case ACTIVATE -> certificate.activate(clock.instant());
            case SUSPEND -> certificate.suspend(change.requester());
            case REINSTATE -> certificate.reinstate(change.requester());
            case REVOKE -> certificate.revoke(change.reason());
            default -> throw new IllegalStateException("the authority is not asked for " + change.operation());
        }
    }

    private void record(AuditResult result, Certificate certificate, CertificateChange change) {
        audit.record(new AuditFact(
                AuditAction.CERTIFICATE_CHANGE_FINISHED,
                result,
                certificate.holder(),
                certificate.serialNumber(),
                change.operation().name()));
    }
}
