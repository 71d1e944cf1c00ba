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
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.entity.Certificate;
import tr.nes.certificate.entity.CertificateChange;
import tr.nes.shared.Caller;
import tr.nes.shared.Installation;

/** Changes that do not involve the authority: the published status stays as it is. One transaction each. */
@ApplicationScoped
public class LocalChanges {

    @Inject
    private CertificateRecords records;

    @Inject
    private ChangeNotices notices;

    @Inject
    private InstitutionNotices institutions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /** The card was handed over. */
    @Transactional
    public void deliver(String serialNumber) {
        Certificate certificate = records.lock(serialNumber);
        if (certificate == null) {
            throw new CertificateUnknown();
        }
        CertificateChange change = begin(certificate, CertificateOperation.DELIVER, Requester.OPERATOR);
        certificate.deliver(clock.instant());
        finish(change, certificate);
    }

    /** Does nothing if it was started meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void start(String serialNumber) {
        Certificate certificate = records.lock(serialNumber);
        if (isDue(certificate, CertificateOperation.START)) {
            CertificateChange change = begin(certificate, CertificateOperation.START, Requester.SYSTEM);
            certificate.start();
            finish(change, certificate);
        }
    }

    /** Does nothing if it has ended meanwhile; waits for an open change to be settled first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void expire(String serialNumber) {
        Certificate certificate = records.lock(serialNumber);
        if (isDue(certificate, CertificateOperation.EXPIRE)) {
            CertificateChange change = begin(certificate, CertificateOperation.EXPIRE, Requester.SYSTEM);
            certificate.expire();
            finish(change, certificate);
        }
    }

    /** The authority revoked it by itself. Does nothing if that is already recorded, or while a change is open. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void revokedElsewhere(String serialNumber, RevocationReason reason) {
        Certificate certificate = records.lock(serialNumber);
        if (isDue(certificate, CertificateOperation.REVOKE)) {
            CertificateChange change = begin(certificate, CertificateOperation.REVOKE, reason, Requester.SYSTEM);
            certificate.revoke(reason);
            finish(change, certificate);
            notices.done(certificate, change.view());
            institutions.revoked(certificate);
        }
    }

    private boolean isDue(Certificate certificate, CertificateOperation operation) {
        return certificate.family().allows(certificate.status(), operation)
                && !records.hasOpenChange(certificate.serialNumber());
    }

    private CertificateChange begin(Certificate certificate, CertificateOperation operation, Requester requester) {
        return begin(certificate, operation, null, requester);
    }

    private CertificateChange begin(
            Certificate certificate, CertificateOperation operation, RevocationReason reason, Requester requester) {
        Instant now = clock.instant();
        return new CertificateChange(
                certificate,
                operation,
                reason,
                new CertificateChange.Asking(requester, caller.name(), installation.node(), now));
    }

    private void finish(CertificateChange change, Certificate certificate) {
        change.ledTo(certificate.status());
        change.settle(true, clock.instant());
        records.add(change);
        audit.record(new AuditFact(
                AuditAction.CERTIFICATE_CHANGE_FINISHED,
                AuditResult.DONE,
                certificate.holder(),
                certificate.serialNumber(),
                change.operation().name()));
    }
}
