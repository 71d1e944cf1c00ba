package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.encoding.CertificateParser;
import tr.nes.authority.entity.AuthorityCertificate;
import tr.nes.authority.entity.IssuedCertificate;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;

/** The register of issued certificates. Each method commits its own transaction. */
@ApplicationScoped
public class IssuedCertificates {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HolderProfile profile;

    @Inject
    private CertificateSettings settings;

    @Inject
    private SerialNumbers serials;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The same order yields the same certificate, on any number of servers.
     *
     * @throws AuthorityRefused if the order, or a setting that would become part of the certificate, is wrong
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public X509Certificate issue(IssueOrder order) {
        AuthorityCertificate issuer = lockedIssuer();
        Optional<X509Certificate> earlier = byOrder(order);
        if (earlier.isPresent()) {
            return sameKey(earlier.get(), order);
        }
        settings.require();
        IssueOrderRules.check(order, issuer.notAfter());
        BigInteger serial = serials.next();
        byte[] encoded = profile.issue(order, serial);
        String number = SerialNumbers.text(serial);
        IssuedCertificate certificate =
                new IssuedCertificate(number, order.id(), encoded, order.notAfter(), clock.instant());
        certificate.changedBy(issuer.countChange());
        database.persist(certificate);
        audit.record(AuditFact.done(AuditAction.AUTHORITY_ISSUED, null, number));
        return CertificateParser.decode(encoded);
    }

    /** @throws AuthorityRefused if it was never issued, or if {@link IssuedCertificate#publish} throws it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void publish(String serialNumber, PublishedStatus status) {
        IssuedCertificate certificate =
                database.find(IssuedCertificate.class, serialNumber, LockModeType.PESSIMISTIC_WRITE);
        if (certificate == null) {
            throw new AuthorityRefused("never issued here");
        }
        if (certificate.publish(status, clock.instant())) {
            certificate.changedBy(lockedIssuer().countChange());
            audit.record(AuditFact.told(AuditAction.AUTHORITY_PUBLISHED, serialNumber, detail(status)));
        }
    }

    /**
     * Takes over a suspension or revocation from a list; also of a certificate that is not on record, which was issued
     * after a backup.
     *
     * @param when as the list says
     * @return whether it was not known yet
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean withdraw(String serialNumber, PublishedStatus status, Instant when) {
        AuthorityCertificate issuer = lockedIssuer();
        IssuedCertificate known = database.find(IssuedCertificate.class, serialNumber, LockModeType.PESSIMISTIC_WRITE);
        IssuedCertificate certificate = known == null ? unseen(serialNumber, when) : known;
        boolean isNews = certificate.withdraw(status, when) || known == null;
        if (isNews) {
            certificate.changedBy(issuer.countChange());
            audit.record(AuditFact.told(AuditAction.AUTHORITY_PUBLISHED, serialNumber, detail(status)));
        }
        return isNews;
    }

    private IssuedCertificate unseen(String serialNumber, Instant when) {
        IssuedCertificate certificate = new IssuedCertificate(serialNumber, UUID.randomUUID(), new byte[0], null, when);
        database.persist(certificate);
        return certificate;
    }

    private static String detail(PublishedStatus status) {
        return status.kind() + (status.reason() == null ? "" : " " + status.reason());
    }

    @Transactional
    public PublishedStatus published(String serialNumber) {
        IssuedCertificate found = database.find(IssuedCertificate.class, serialNumber);
        return found == null ? PublishedStatus.UNKNOWN : found.status();
    }

    private AuthorityCertificate lockedIssuer() {
        return database.find(AuthorityCertificate.class, AuthorityRole.ISSUING.slug(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<X509Certificate> byOrder(IssueOrder order) {
        return database.createQuery("select c from IssuedCertificate c where c.order = :order", IssuedCertificate.class)
                .setParameter("order", order.id())
                .getResultStream()
                .findFirst()
                .map(c -> CertificateParser.decode(c.encoded()));
    }

    private static X509Certificate sameKey(X509Certificate earlier, IssueOrder order) {
        if (!Arrays.equals(earlier.getPublicKey().getEncoded(), order.key().getEncoded())) {
            throw new AuthorityRefused("this order was for another key");
        }
        return earlier;
    }
}
