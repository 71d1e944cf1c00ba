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
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.control.CertificateReading;
import tr.nes.certificate.control.CertificateRecords;
import tr.nes.certificate.control.ChangeOrder;
import tr.nes.certificate.control.StatusChanges;
import tr.nes.certificate.entity.CertificateChange;
import tr.nes.shared.Caller;
import tr.nes.shared.FactorScope;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Certificates of the person who is logged in. A change is DONE when the authority publishes it, REFUSED when it
 * does not, and PENDING while it does not respond; until then nothing else can be changed. Each change needs a
 * fresh confirmation by the second factor, a revocation one of its own.
 */
@Stateless
@RolesAllowed(Roles.HOLDER)
public class Certificates {

    @Inject
    private CertificateRecords records;

    @Inject
    private CertificateReading reading;

    @Inject
    private StatusChanges changes;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Newest first. */
    public List<CertificateView> mine() {
        Set<String> open = records.open(caller.holder());
        return records.of(caller.holder()).stream()
                .map(c -> c.view(open.contains(c.serialNumber()), clock.instant()))
                .toList();
    }

    /** @throws CertificateUnknown if the caller has none with this serial number */
    public CertificateDetails details(String serialNumber) {
        return records.of(caller.holder(), serialNumber).map(reading::details).orElseThrow(CertificateUnknown::new);
    }

    /**
     * State of a change of one of the caller's certificates.
     *
     * @throws CertificateUnknown if there is no such change, or it is of another holder's certificate
     */
    public ChangeView change(UUID id) {
        CertificateChange change = records.change(id);
        if (change == null || records.of(caller.holder(), change.serialNumber()).isEmpty()) {
            throw new CertificateUnknown();
        }
        return change.view();
    }

    /**
     * Kullanıma Aç.
     *
     * @throws CertificateUnknown if the caller has none with this serial number
     * @throws NotInThisState unless it was issued or delivered
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView activate(String serialNumber) {
        return run(serialNumber, CertificateOperation.ACTIVATE, null);
    }

    /**
     * Askıya Al.
     *
     * @throws CertificateUnknown if the caller has none with this serial number
     * @throws NotInThisState unless it is active
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView suspend(String serialNumber) {
        return run(serialNumber, CertificateOperation.SUSPEND, null);
    }

    /**
     * Askıdan İndir.
     *
     * @throws CertificateUnknown if the caller has none with this serial number
     * @throws NotInThisState unless it is suspended
     * @throws StatusChangeException HOLD_OF_ANOTHER if it was not suspended by the holder
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView reinstate(String serialNumber) {
        return run(serialNumber, CertificateOperation.REINSTATE, null);
    }

    /**
     * Sertifikamı İptal Et; final.
     *
     * @throws CertificateUnknown if the caller has none with this serial number
     * @throws StatusChangeException REASON_NOT_ALLOWED unless the reason is one of
     * {@link RevocationReason#forHolders()}
     * @throws NotInThisState if it is revoked or expired
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RequiresFreshFactor(FactorScope.REVOCATION)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView revoke(String serialNumber, RevocationReason reason) {
        return run(serialNumber, CertificateOperation.REVOKE, reason);
    }

    private ChangeView run(String serialNumber, CertificateOperation operation, RevocationReason reason) {
        return changes.run(new ChangeOrder(serialNumber, operation, reason, Requester.HOLDER, caller.holder()));
    }
}
