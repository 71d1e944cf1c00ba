package tr.nes.certificate.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.control.CertificateRecords;
import tr.nes.certificate.control.ChangeJournal;
import tr.nes.certificate.control.ChangeOrder;
import tr.nes.certificate.control.LocalChanges;
import tr.nes.certificate.control.StatusChanges;
import tr.nes.certificate.entity.Certificate;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Any person's certificates, for the authority's own staff. The caller names the person; another person's
 * certificate is reported as unknown. Revocation by staff needs two people: no staff role may call it alone.
 */
@Stateless
public class StaffCertificates {

    @Inject
    private StatusChanges changes;

    @Inject
    private LocalChanges localChanges;

    @Inject
    private ChangeJournal journal;

    @Inject
    private CertificateRecords records;

    @Inject
    private Clock clock;

    /**
     * The card was handed over.
     *
     * @throws CertificateUnknown if there is none with this serial number
     * @throws NotInThisState if it was handed over before, or has ended
     */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.SYSTEM})
    @RequiresFreshFactor
    public void deliver(String serialNumber) {
        localChanges.deliver(serialNumber);
    }

    /** Whose certificate has this serial number; empty if none has. Accepts any text. */
    @RolesAllowed(Roles.CALL_CENTRE)
    public Optional<HolderId> owner(String serialNumber) {
        return records.find(serialNumber.toUpperCase(Locale.ROOT)).map(Certificate::holder);
    }

    /** Since when a person's suspended certificates have been suspended, by serial number. */
    @RolesAllowed(Roles.CALL_CENTRE)
    public Map<String, Instant> heldSince(HolderId holder) {
        return records.heldSince(holder);
    }

    /** A person's certificates, newest first. */
    @RolesAllowed({Roles.CALL_CENTRE, Roles.ADMIN, Roles.SYSTEM})
    public List<CertificateView> of(HolderId holder) {
        Set<String> open = records.open(holder);
        return records.of(holder).stream()
                .map(c -> c.view(open.contains(c.serialNumber()), clock.instant()))
                .toList();
    }

    /**
     * Suspends at once; the holder can't lift this hold.
     *
     * @throws CertificateUnknown if the person has none with this serial number
     * @throws NotInThisState unless it is active
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RolesAllowed(Roles.CALL_CENTRE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView suspend(HolderId holder, String serialNumber) {
        return changes.run(order(holder, serialNumber, CertificateOperation.SUSPEND, null));
    }

    /**
     * Lifts a hold set by staff.
     *
     * @throws CertificateUnknown if the person has none with this serial number
     * @throws NotInThisState unless it is suspended
     * @throws StatusChangeException HOLD_OF_ANOTHER if its holder or his institution suspended it
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RolesAllowed(Roles.CALL_CENTRE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @RequiresFreshFactor
    public ChangeView reinstate(HolderId holder, String serialNumber) {
        return changes.run(order(holder, serialNumber, CertificateOperation.REINSTATE, null));
    }

    /**
     * Checks whether {@link #revoke} would be possible now; changes nothing.
     *
     * @throws CertificateUnknown if the person has none with this serial number
     * @throws StatusChangeException REASON_NOT_ALLOWED if the reason is never allowed
     * @throws NotInThisState if it is revoked or expired
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RolesAllowed(Roles.CALL_CENTRE)
    public void judgeRevocation(HolderId holder, String serialNumber, RevocationReason reason) {
        journal.judge(order(holder, serialNumber, CertificateOperation.REVOKE, reason));
    }

    /** Final; agreed by two members of staff. Throws as {@link #judgeRevocation}. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView revoke(HolderId holder, String serialNumber, RevocationReason reason) {
        return changes.run(order(holder, serialNumber, CertificateOperation.REVOKE, reason));
    }

    private static ChangeOrder order(
            HolderId holder, String serialNumber, CertificateOperation operation, RevocationReason reason) {
        return new ChangeOrder(serialNumber, operation, reason, Requester.OPERATOR, holder);
    }
}
