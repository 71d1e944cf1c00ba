package tr.nes.certificate.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tr.nes.certificate.CardCertificate;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.control.CertificateRecognition;
import tr.nes.certificate.control.LocalChanges;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Certificates on a card, for the card slice: those issued for it, and the data on record of those found on it. */
@Stateless
@RolesAllowed(Roles.TERMINAL)
public class CardCertificates {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LocalChanges localChanges;

    @Inject
    private CertificateRecognition recognition;

    @Inject
    private CertificateAuthority authority;

    /**
     * SHA-256 fingerprints (lower case hexadecimal) of the certificates issued for this card. For operations on
     * the card; pages show them to the holder only.
     */
    @PermitAll
    public List<String> fingerprintsOf(String cardSerial) {
        return database.createQuery("select c.fingerprint from Certificate c where c.cardSerial = :card", String.class)
                .setParameter("card", cardSerial)
                .getResultList();
    }

    /** The card was handed over: certificates that were not in use before know so. For other slices only. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void handedOver(String cardSerial) {
        database.createQuery(
                        "select c.serialNumber from Certificate c where c.cardSerial = :card and c.status in :states"
                                + " and c.deliveredAt is null order by c.serialNumber",
                        String.class)
                .setParameter("card", cardSerial)
                .setParameter("states", EnumSet.of(CertificateStatus.ISSUED, CertificateStatus.PENDING_START))
                .getResultList()
                .forEach(localChanges::deliver);
    }

    /** Whether a certificate of this card was activated and has not ended. */
    public boolean isActivatedOn(String cardSerial) {
        return isAnyOn(cardSerial, EnumSet.of(CertificateStatus.ACTIVE, CertificateStatus.SUSPENDED));
    }

    /** Whether Kullanıma Aç is still to come, without which the card does not sign. */
    public boolean isToBeActivatedOn(String cardSerial) {
        return isAnyOn(cardSerial, EnumSet.of(CertificateStatus.ISSUED, CertificateStatus.DELIVERED));
    }

    private boolean isAnyOn(String cardSerial, Set<CertificateStatus> states) {
        return !database.createQuery(
                        "select c.serialNumber from Certificate c where c.cardSerial = :card and c.status in :states",
                        String.class)
                .setParameter("card", cardSerial)
                .setParameter("states", states)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Data and recorded status of a certificate that was read from this holder's card; empty if it can't be
     * parsed.
     */
    public Optional<CardCertificate> recognise(byte[] encoded, HolderId holder) {
        return recognition.recognise(encoded, holder);
    }

    /**
     * Whether the authority currently publishes it as good.
     *
     * @throws tr.nes.certificate.AuthorityUnreachable if it does not respond
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isGood(X509Certificate certificate) {
        String serialNumber = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        return authority.published(serialNumber).kind() == PublishedStatus.Kind.GOOD;
    }
}
