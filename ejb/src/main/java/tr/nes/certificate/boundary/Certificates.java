package tr.nes.certificate.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.entity.Certificate;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** The certificates of the person who is logged in. */
@Stateless
public class Certificates {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    /** Newest first. */
    @RolesAllowed(Roles.HOLDER)
    public List<CertificateView> mine() {
        return database.createQuery(
                        "select c from Certificate c where c.holder = :me order by c.notBefore desc", Certificate.class)
                .setParameter("me", caller.holder().value())
                .getResultStream()
                .map(Certificate::view)
                .toList();
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

    /** Takes an issued certificate on record. */
    @RolesAllowed({Roles.SYSTEM, Roles.BACK_OFFICE})
    public void register(X509Certificate issued, HolderId holder, String cardSerial, CertificateStatus status)
            throws CertificateEncodingException {
        database.persist(new Certificate(issued, holder, cardSerial, status));
    }
}
