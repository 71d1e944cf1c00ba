package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.certificate.CertificateFilter;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.InstitutionCertificate;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.boundary.InstitutionCertificates;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.ExportTable;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Caller;
import tr.nes.shared.FactorScope;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Certificates of an institution in the caller's office, above all of people who leave. Methods about an
 * institution throw {@link ApplicationException} APPLICATION_UNKNOWN if it is not in it, those about a certificate
 * CertificateUnknown.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class OfficerCertificates {

    private static final int BATCH = 500;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));
    private static final List<String> HEADINGS =
            List.of("Ad", "Soyad", "Kimlik No", "Sertifika seri no", "Kart seri no", "Başlangıç", "Bitiş", "Durum");

    @Inject
    private InstitutionCertificates certificates;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    public long count(UUID institution, CertificateFilter filter) {
        demandOffice(institution);
        return certificates.count(institution, filter);
    }

    /** Those that end last first; {@code first} counts from 0. */
    public List<InstitutionCertificate> page(UUID institution, CertificateFilter filter, int first, int size) {
        demandOffice(institution);
        return certificates.page(institution, filter, first, size);
    }

    /** @throws tr.nes.certificate.CertificateUnknown if it is none in the caller's office */
    public InstitutionCertificate of(String serialNumber) {
        return certificates.of(institutionOf(serialNumber), serialNumber);
    }

    /** For which it was issued. @throws tr.nes.certificate.CertificateUnknown if it is none in the caller's office */
    public UUID institutionOf(String serialNumber) {
        UUID institution = certificates.institutionOf(serialNumber);
        if (!staff.isInOffice(institution)) {
            refused(institution);
            throw new CertificateUnknown();
        }
        return institution;
    }

    /** Whoever has this identity number; null if nobody on record has. */
    public HolderId holderOf(UUID institution, String identityNumber) {
        demandOffice(institution);
        return holders.byIdentityNumber(identityNumber).orElse(null);
    }

    /** Those whose people are off the staff list of the institution, but not yet erased from it. */
    public Set<HolderId> leavers(UUID institution) {
        demandOffice(institution);
        return holders.byIdentityNumbers(staff.leavers(institution));
    }

    /** Throws as {@link InstitutionCertificates#suspend}. @param why kept in the audit trail */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView suspend(String serialNumber, RevocationReason why) {
        UUID institution = institutionOf(serialNumber);
        intend(institution, serialNumber + " suspend " + why);
        return certificates.suspend(institution, serialNumber);
    }

    /** Throws as {@link InstitutionCertificates#reinstate}. */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView reinstate(String serialNumber) {
        UUID institution = institutionOf(serialNumber);
        intend(institution, serialNumber + " reinstate");
        return certificates.reinstate(institution, serialNumber);
    }

    /** Final. Throws as {@link InstitutionCertificates#revoke}. */
    @RequiresFreshFactor(FactorScope.REVOCATION)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView revoke(String serialNumber, RevocationReason reason) {
        UUID institution = institutionOf(serialNumber);
        intend(institution, serialNumber + " revoke " + reason);
        return certificates.revoke(institution, serialNumber, reason);
    }

    /** All certificates of the institution, CSV. */
    @RequiresFreshFactor
    public byte[] csv(UUID institution) {
        return table(institution).csv();
    }

    /** The same as XLSX. */
    @RequiresFreshFactor
    public byte[] xlsx(UUID institution) {
        return table(institution).xlsx("Sertifikalar");
    }

    private ExportTable table(UUID institution) {
        demandOffice(institution);
        record(AuditAction.CERTIFICATE_LIST_EXPORTED, institution, "");
        CertificateFilter all = CertificateFilter.ALL;
        Stream<List<String>> rows = IntStream.iterate(0, first -> first + BATCH)
                .mapToObj(first -> certificates.page(institution, all, first, BATCH))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .map(this::cells);
        return new ExportTable(HEADINGS, rows);
    }

    private List<String> cells(InstitutionCertificate issued) {
        HolderView holder = issued.holder();
        CertificateView view = issued.certificate();
        return List.of(
                holder.name(),
                holder.surname(),
                holder.identityNumber().value(),
                view.serialNumber(),
                view.cardSerial(),
                DAY.format(view.notBefore()),
                DAY.format(view.notAfter()),
                view.status().name());
    }

    private void demandOffice(UUID institution) {
        if (institution == null || !staff.isInOffice(institution)) {
            refused(institution);
            throw new ApplicationException(Reason.APPLICATION_UNKNOWN);
        }
    }

    private void refused(UUID institution) {
        audit.recordApart(AuditFact.refused(
                AuditAction.OFFICER_CERTIFICATE_CHANGED,
                caller.holder(),
                String.valueOf(institution),
                "another office's"));
    }

    /** In a transaction of its own, before the authority is called: no record, no change. */
    private void intend(UUID institution, String what) {
        audit.recordApart(AuditFact.told(AuditAction.OFFICER_CERTIFICATE_CHANGED, institution.toString(), what));
    }

    private void record(AuditAction action, UUID institution, String detail) {
        audit.record(AuditFact.told(action, institution.toString(), detail));
    }
}
