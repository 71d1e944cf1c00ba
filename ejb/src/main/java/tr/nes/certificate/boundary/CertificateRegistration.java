package tr.nes.certificate.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.UUID;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.InstitutionContact;
import tr.nes.certificate.control.CertificateRecords;
import tr.nes.certificate.entity.Certificate;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Records issued certificates, for the back office or the system; each entry needs a fresh confirmation. */
@Stateless
@RolesAllowed({Roles.SYSTEM, Roles.BACK_OFFICE})
public class CertificateRegistration {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CertificateRecords records;

    @Inject
    private Clock clock;

    /** Records an issued certificate. */
    @RequiresFreshFactor
    public void register(X509Certificate issued, HolderId holder, String cardSerial, CertificateStatus status)
            throws CertificateEncodingException {
        database.persist(new Certificate(issued, holder, cardSerial, status, clock.instant()));
    }

    /**
     * Records the certificate of a produced card: PENDING_START if it begins later, else ISSUED. In the production's own
     * transaction.
     *
     * @param encoded DER
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void produced(byte[] encoded, HolderId holder, String cardSerial, InstitutionContact institution) {
        try {
            X509Certificate issued = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            Certificate certificate = Certificate.produced(issued, holder, cardSerial, clock.instant());
            certificate.issuedIn(institution);
            database.persist(certificate);
        } catch (CertificateException e) {
            throw new IllegalArgumentException("not a certificate", e);
        }
    }

    /**
     * Records the certificate of a body, for a key in its own device: ISSUED. In the transaction of the slice that ordered it.
     *
     * @param responsible the person who asked for it on the body's behalf
     * @param contact whom notices of it go to
     */
    @RolesAllowed({Roles.SYSTEM, Roles.HOLDER})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void issuedTo(
            UUID body,
            CertificateFamily family,
            X509Certificate issued,
            HolderId responsible,
            InstitutionContact contact) {
        try {
            Certificate certificate = new Certificate(issued, family, body, responsible, clock.instant());
            certificate.issuedIn(contact);
            database.persist(certificate);
        } catch (CertificateException e) {
            throw new IllegalArgumentException("a certificate that was issued", e);
        }
    }

    /** Whether a certificate was issued for this key before. @param digest SHA-256 of the encoded key */
    @RolesAllowed({Roles.SYSTEM, Roles.HOLDER})
    public boolean isKeyKnown(String digest) {
        return records.isKeyKnown(digest);
    }

    /**
     * Records the institution on whose behalf the certificate was issued; it is notified of a revocation.
     *
     * @throws CertificateUnknown if there is none with this serial number
     */
    @RequiresFreshFactor
    public void issuedIn(InstitutionContact institution, String serialNumber) {
        Certificate certificate = database.find(Certificate.class, serialNumber);
        if (certificate == null) {
            throw new CertificateUnknown();
        }
        certificate.issuedIn(institution);
    }
}
