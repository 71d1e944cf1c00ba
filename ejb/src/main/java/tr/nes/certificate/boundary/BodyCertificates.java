package tr.nes.certificate.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.control.CertificateReading;
import tr.nes.certificate.control.CertificateRecords;
import tr.nes.certificate.control.ChangeOrder;
import tr.nes.certificate.control.StatusChanges;
import tr.nes.certificate.entity.Certificate;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Certificates that bodies hold. For the slice that knows who acts for a body, which has to be asked first; another body's
 * certificate, and a person's, is reported as unknown.
 */
@Stateless
@RolesAllowed(Roles.HOLDER)
public class BodyCertificates {

    @Inject
    private CertificateRecords records;

    @Inject
    private CertificateReading reading;

    @Inject
    private StatusChanges changes;

    @Inject
    private Clock clock;

    /** Newest first. */
    public List<CertificateView> of(UUID body) {
        return records.ofBody(body).stream()
                .map(each -> each.view(records.hasOpenChange(each.serialNumber()), clock.instant()))
                .toList();
    }

    /** Which body holds it. @throws CertificateUnknown if there is none, or a person holds it */
    public UUID bodyOf(String serialNumber) {
        return records.find(serialNumber == null ? "" : serialNumber)
                .map(Certificate::body)
                .orElseThrow(CertificateUnknown::new);
    }

    /** @throws CertificateUnknown if the body has none with this serial number */
    public CertificateDetails details(UUID body, String serialNumber) {
        return records.ofBody(body, serialNumber == null ? "" : serialNumber)
                .map(reading::details)
                .orElseThrow(CertificateUnknown::new);
    }

    /**
     * Kullanıma Aç, Askıya Al or Askıdan İndir.
     *
     * @throws CertificateUnknown if the body has none with this serial number
     * @throws tr.nes.certificate.NotInThisState if its family or state does not allow it
     * @throws tr.nes.certificate.StatusChangeException HOLD_OF_ANOTHER if staff has suspended it; CHANGE_OPEN if an earlier
     * change is not settled; REASON_NOT_ALLOWED for a revocation, which has a method of its own
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView change(UUID body, String serialNumber, CertificateOperation operation) {
        return run(body, serialNumber, operation, null);
    }

    /** Final: the slice that asks has had it confirmed as a revocation, which counts once. Throws as {@link #change}. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView revoke(UUID body, String serialNumber, RevocationReason reason) {
        return run(body, serialNumber, CertificateOperation.REVOKE, reason);
    }

    /** Suspended by the authority's staff at once; the body can't lift this hold. Throws as {@link #change}. */
    @RolesAllowed(Roles.BACK_OFFICE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView suspendByStaff(UUID body, String serialNumber) {
        return runByStaff(body, serialNumber, CertificateOperation.SUSPEND);
    }

    /** Lifts a hold set by staff. Throws as {@link #change}; HOLD_OF_ANOTHER if the body has suspended it. */
    @RolesAllowed(Roles.BACK_OFFICE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView reinstateByStaff(UUID body, String serialNumber) {
        return runByStaff(body, serialNumber, CertificateOperation.REINSTATE);
    }

    private ChangeView runByStaff(UUID body, String serialNumber, CertificateOperation operation) {
        return changes.run(new ChangeOrder(serialNumber, operation, null, Requester.OPERATOR, null, body));
    }

    private ChangeView run(UUID body, String serialNumber, CertificateOperation operation, RevocationReason reason) {
        return changes.run(new ChangeOrder(serialNumber, operation, reason, Requester.OFFICER, null, body));
    }
}
