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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tr.nes.certificate.CardCertificate;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.control.CertificateRecognition;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** The certificates on a card, for the card slice: which ought to be there, and what those that are there stand for. */
@Stateless
@RolesAllowed(Roles.TERMINAL)
public class CardCertificates {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CertificateRecognition recognition;

    @Inject
    private CertificateAuthority authority;

    /**
     * SHA-256 fingerprints (lower case hexadecimal) of the certificates that were issued for this card. Whoever works with the
     * card asks; no page shows them to anybody else than the holder.
     */
    @PermitAll
    public List<String> fingerprintsOf(String cardSerial) {
        return database.createQuery("select c.fingerprint from Certificate c where c.cardSerial = :card", String.class)
                .setParameter("card", cardSerial)
                .getResultList();
    }

    /** What a certificate that was read from this holder's card says, and how it stands on record; empty if it is garbled. */
    public Optional<CardCertificate> recognise(byte[] encoded, HolderId holder) {
        return recognition.recognise(encoded, holder);
    }

    /**
     * Whether the authority publishes it as good at this moment.
     *
     * @throws tr.nes.certificate.AuthorityUnreachable if it does not answer
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isGood(X509Certificate certificate) {
        String serialNumber = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        return authority.published(serialNumber).kind() == PublishedStatus.Kind.GOOD;
    }
}
