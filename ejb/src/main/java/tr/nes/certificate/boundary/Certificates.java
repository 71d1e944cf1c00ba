package tr.nes.certificate.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tr.nes.certificate.CardCertificate;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.Institution;
import tr.nes.certificate.NotInThisState;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.certificate.StatusChangeException;
import tr.nes.certificate.control.CertificateReading;
import tr.nes.certificate.control.CertificateRecognition;
import tr.nes.certificate.control.CertificateRecords;
import tr.nes.certificate.control.ChangeOrder;
import tr.nes.certificate.control.StatusChanges;
import tr.nes.certificate.entity.Certificate;
import tr.nes.certificate.entity.CertificateChange;
import tr.nes.shared.Caller;
import tr.nes.shared.FactorScope;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * The certificates of the person who is logged in. A change is DONE when the authority publishes it, REFUSED when it
 * does not, and PENDING while it gives no answer; then nothing else can be changed until it has answered. Each change
 * needs a fresh confirmation by the second factor, a revocation one of its own.
 */
@Stateless
public class Certificates {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CertificateRecords records;

    @Inject
    private CertificateReading reading;

    @Inject
    private CertificateRecognition recognition;

    @Inject
    private StatusChanges changes;

    @Inject
    private CertificateAuthority authority;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Newest first. */
    @RolesAllowed(Roles.HOLDER)
    public List<CertificateView> mine() {
        Set<String> open = records.open(caller.holder());
        return records.of(caller.holder()).stream()
                .map(c -> c.view(open.contains(c.serialNumber()), clock.instant()))
                .toList();
    }

    /** @throws CertificateUnknown if the caller has none of this serial number */
    @RolesAllowed(Roles.HOLDER)
    public CertificateDetails details(String serialNumber) {
        return records.of(caller.holder(), serialNumber).map(reading::details).orElseThrow(CertificateUnknown::new);
    }

    /**
     * How a change of one of the caller's certificates stands.
     *
     * @throws CertificateUnknown if there is none, or of somebody else's certificate
     */
    @RolesAllowed(Roles.HOLDER)
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
     * @throws CertificateUnknown if the caller has none of this serial number
     * @throws NotInThisState unless it was issued or delivered
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView activate(String serialNumber) {
        return run(serialNumber, CertificateOperation.ACTIVATE, null);
    }

    /**
     * Askıya Al.
     *
     * @throws CertificateUnknown if the caller has none of this serial number
     * @throws NotInThisState unless it is active
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView suspend(String serialNumber) {
        return run(serialNumber, CertificateOperation.SUSPEND, null);
    }

    /**
     * Askıdan İndir.
     *
     * @throws CertificateUnknown if the caller has none of this serial number
     * @throws NotInThisState unless it is suspended
     * @throws StatusChangeException HOLD_OF_ANOTHER if it was not the holder who suspended it
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView reinstate(String serialNumber) {
        return run(serialNumber, CertificateOperation.REINSTATE, null);
    }

    /**
     * Sertifikamı İptal Et; final.
     *
     * @throws CertificateUnknown if the caller has none of this serial number
     * @throws StatusChangeException REASON_NOT_ALLOWED unless the reason is one of {@link RevocationReason#forHolders()}
     * @throws NotInThisState if it is revoked or expired
     * @throws StatusChangeException CHANGE_OPEN if an earlier change is not settled
     */
    @RolesAllowed(Roles.HOLDER)
    @RequiresFreshFactor(FactorScope.REVOCATION)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeView revoke(String serialNumber, RevocationReason reason) {
        return run(serialNumber, CertificateOperation.REVOKE, reason);
    }

    private ChangeView run(String serialNumber, CertificateOperation operation, RevocationReason reason) {
        return changes.run(new ChangeOrder(serialNumber, operation, reason, Requester.HOLDER, caller.holder()));
    }

    /**
     * SHA-256 fingerprints (lower case hexadecimal) of the certificates that were issued for this card. For the card slice;
     * no page shows them to anybody else than the holder.
     */
    @PermitAll
    public List<String> fingerprintsOf(String cardSerial) {
        return database.createQuery("select c.fingerprint from Certificate c where c.cardSerial = :card", String.class)
                .setParameter("card", cardSerial)
                .getResultList();
    }

    /**
     * What a certificate that was read from this holder's card says, and how it stands on record; empty if it is garbled. For
     * the card slice.
     */
    @RolesAllowed(Roles.TERMINAL)
    public Optional<CardCertificate> recognise(byte[] encoded, HolderId holder) {
        return recognition.recognise(encoded, holder);
    }

    /**
     * The certificate was issued in this institution's frame: it is told of a revocation.
     *
     * @throws CertificateUnknown if there is none of this serial number
     */
    @RolesAllowed({Roles.SYSTEM, Roles.BACK_OFFICE})
    @RequiresFreshFactor
    public void issuedIn(Institution institution, String serialNumber) {
        Certificate certificate = database.find(Certificate.class, serialNumber);
        if (certificate == null) {
            throw new CertificateUnknown();
        }
        certificate.issuedIn(institution);
    }

    /**
     * Whether the authority publishes it as good at this moment.
     *
     * @throws tr.nes.certificate.AuthorityUnreachable if it does not answer
     */
    @RolesAllowed(Roles.TERMINAL)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isGood(X509Certificate certificate) {
        String serialNumber = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        return authority.published(serialNumber).kind() == PublishedStatus.Kind.GOOD;
    }

    /** Takes an issued certificate on record. */
    @RolesAllowed({Roles.SYSTEM, Roles.BACK_OFFICE})
    @RequiresFreshFactor
    public void register(X509Certificate issued, HolderId holder, String cardSerial, CertificateStatus status)
            throws CertificateEncodingException {
        database.persist(new Certificate(issued, holder, cardSerial, status, clock.instant()));
    }
}
