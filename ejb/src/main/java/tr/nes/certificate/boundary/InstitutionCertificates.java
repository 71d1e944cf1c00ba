package tr.nes.certificate.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tr.nes.certificate.CertificateFilter;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.InstitutionCertificate;
import tr.nes.certificate.InstitutionContact;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.control.CertificateRecords;
import tr.nes.certificate.control.ChangeOrder;
import tr.nes.certificate.control.InstitutionSearch;
import tr.nes.certificate.control.StatusChanges;
import tr.nes.certificate.entity.Certificate;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Certificates that were issued for an institution. For the slice that knows in whose office the institution is, which has
 * to be asked first; another institution's certificate is reported as unknown.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class InstitutionCertificates {

    @Inject
    private InstitutionSearch search;

    @Inject
    private CertificateRecords records;

    @Inject
    private StatusChanges changes;

    @Inject
    private Holders holders;

    @Inject
    private Clock clock;

    public long count(UUID institution, CertificateFilter filter) {
        return search.count(institution, filter);
    }

    /** Those that end last first; {@code first} counts from 0. */
    public List<InstitutionCertificate> page(UUID institution, CertificateFilter filter, int first, int size) {
        List<Certificate> page = search.page(institution, filter, first, size);
        Set<String> open = search.open(page);
        return page.stream()
                .map(each -> view(each, open.contains(each.serialNumber())))
                .toList();
    }

    /** For which it was issued. @throws CertificateUnknown if there is none, or it was issued for none on record */
    public UUID institutionOf(String serialNumber) {
        return records.find(serialNumber == null ? "" : serialNumber)
                .flatMap(Certificate::institution)
                .map(InstitutionContact::id)
                .orElseThrow(CertificateUnknown::new);
    }

    /** @throws CertificateUnknown if the institution has none with this serial number */
    public InstitutionCertificate of(UUID institution, String serialNumber) {
        Certificate certificate = demand(institution, serialNumber);
        return view(certificate, !search.open(List.of(certificate)).isEmpty());
    }

    private InstitutionCertificate view(Certificate certificate, boolean changeOpen) {
        return new InstitutionCertificate(
                holders.view(certificate.holder()), certificate.view(changeOpen, clock.instant()));
    }

    /**
     * Suspends at once; the holder can't lift this hold.
     *
     * @throws CertificateUnknown if the institution has none with this serial number
     * @throws NotInThisState unless it is active
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView suspend(UUID institution, String serialNumber) {
        return run(institution, serialNumber, CertificateOperation.SUSPEND, null);
    }

    /** Lifts a hold set by an officer. Throws as {@link #suspend}; HOLD_OF_ANOTHER if somebody else has set it. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView reinstate(UUID institution, String serialNumber) {
        return run(institution, serialNumber, CertificateOperation.REINSTATE, null);
    }

    /**
     * Final: the slice that asks has had it confirmed as a revocation, which counts once. Throws as {@link #suspend};
     * REASON_NOT_ALLOWED.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView revoke(UUID institution, String serialNumber, RevocationReason reason) {
        return run(institution, serialNumber, CertificateOperation.REVOKE, reason);
    }

    private ChangeView run(
            UUID institution, String serialNumber, CertificateOperation operation, RevocationReason reason) {
        Certificate certificate = demand(institution, serialNumber);
        return changes.run(new ChangeOrder(serialNumber, operation, reason, Requester.OFFICER, certificate.holder()));
    }

    private Certificate demand(UUID institution, String serialNumber) {
        return records.find(serialNumber == null ? "" : serialNumber)
                .filter(each -> each.institution()
                        .filter(issuedFor -> institution.equals(issuedFor.id()))
                        .isPresent())
                .orElseThrow(CertificateUnknown::new);
    }
}
