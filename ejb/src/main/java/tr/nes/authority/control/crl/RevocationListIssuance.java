package tr.nes.authority.control.crl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import tr.nes.authority.control.AuthorityConfiguration;
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
    private RevocationListFiles files;

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
    public void ifNeeded(AuthorityRole issuer) throws SQLException, IOException {
        PublishedRevocationList current =
                database.find(PublishedRevocationList.class, issuer.slug(), LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        // counted before the entries are read, so that the list covers at least these changes
        long changes = changes(issuer);
        if (current.isFresh(changes, now.minus(RENEWED_AFTER))) {
            return;
        }
        Path draft = files.draft();
        try {
            current.replace(now, now.plus(LIFE), write(issuer, current, now, draft), changes);
            files.store(current, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
        audit.record(AuditFact.done(AuditAction.AUTHORITY_LIST, null, issuer.slug() + " " + current.number()));
    }

    private String write(AuthorityRole issuer, PublishedRevocationList current, Instant now, Path draft)
            throws SQLException, IOException {
        Path listed = files.draft();
        try (RevocationListEntries entries = new RevocationListEntries(listed)) {
            certificates.addTo(entries, issuer, leftOutBefore(current, now));
            return builder(issuer).write(draft, current.nextNumber(), now, now.plus(LIFE), entries);
        } finally {
            Files.deleteIfExists(listed);
        }
    }

    /**
     * An entry stays until a list was issued after the certificate's end (RFC 5280 §3.3), and for as long as a client may
     * be content with the one before.
     */
    private Instant leftOutBefore(PublishedRevocationList current, Instant now) {
        if (AuthorityConfiguration.CURRENT.listsExpired()) {
            return Instant.EPOCH;
        }
        Instant outdated = now.minus(LIFE);
        return current.issuedAt().isBefore(outdated) ? current.issuedAt() : outdated;
    }

    /** The next list gets a number beyond all that can have been issued, and is needed whatever has changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void raiseNumber(AuthorityRole issuer) {
        database.find(PublishedRevocationList.class, issuer.slug(), LockModeType.PESSIMISTIC_WRITE)
                .raiseNumber(clock.instant());
    }

    RevocationListBuilder builder(AuthorityRole issuer) {
        byte[] name = authorityCertificates
                .certificate(issuer)
                .getSubjectX500Principal()
                .getEncoded();
        Instant kept = AuthorityConfiguration.CURRENT.listsExpired() ? authorityCertificates.foundedAt() : null;
        return new RevocationListBuilder(X500Name.getInstance(name), keys.key(issuer), point(issuer), kept);
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
