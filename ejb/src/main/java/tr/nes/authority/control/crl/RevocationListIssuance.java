package tr.nes.authority.control.crl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bouncycastle.asn1.x500.X500Name;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.RevocationList;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.control.issuance.PublicationUrls;
import tr.nes.authority.control.key.AuthorityKeys;
import tr.nes.authority.entity.PublishedRevocationList;

/** Issues a revocation list when needed: something changed, or the last list is nearly a day old. */
@ApplicationScoped
public class RevocationListIssuance {

    static final Duration RENEWED_AFTER = Duration.ofHours(20);
    static final Duration LIFE = Duration.ofHours(26);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuthorityCertificates authorityCertificates;

    @Inject
    private AuthorityKeys keys;

    @Inject
    private PublicationUrls addresses;

    @Inject
    private RevokedCertificates certificates;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Checks without locking. */
    @Transactional
    public boolean isNeeded(AuthorityRole issuer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return !database.find(PublishedRevocationList.class, issuer.slug())
                .isFresh(changes(issuer), now.minus(RENEWED_AFTER));
    }

    /** Waits while another thread builds the list, then finds it done. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ifNeeded(AuthorityRole issuer) throws SQLException {
        PublishedRevocationList current =
                database.find(PublishedRevocationList.class, issuer.slug(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        // counted before the entries are read, so that the list covers at least these changes
        long changes = changes(issuer);
        if (current.isFresh(changes, now.minus(RENEWED_AFTER))) {
            return;
        }
        RevocationList list =
                builder(issuer).sign(current.nextNumber(), now, now.plus(LIFE), certificates.entriesOf(issuer));
        current.replace(list, changes);
        audit.record(AuditFact.done(AuditAction.AUTHORITY_LIST, null, issuer.slug() + " " + list.number()));
    }

    RevocationListBuilder builder(AuthorityRole issuer) {
        byte[] name = authorityCertificates
                .certificate(issuer)
                .getSubjectX500Principal()
                .getEncoded();
        return new RevocationListBuilder(
                X500Name.getInstance(name), keys.key(issuer), point(issuer), authorityCertificates.foundedAt());
    }

    /** The root's own certificate names no point, so that a list with one would not be about it. */
    private String point(AuthorityRole issuer) {
        return issuer == AuthorityRole.ROOT ? null : addresses.revocationList(issuer);
    }

    private long changes(AuthorityRole issuer) {
        return database.createQuery("select a.changes from AuthorityCertificate a where a.role = :role", Long.class)
                .setParameter("role", issuer.slug())
                .getSingleResult();
    }
}
