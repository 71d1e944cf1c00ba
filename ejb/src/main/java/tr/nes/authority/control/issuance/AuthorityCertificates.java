package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.encoding.CertificateParser;
import tr.nes.authority.control.key.AuthorityKeys;
import tr.nes.authority.entity.AuthorityCertificate;
import tr.nes.authority.entity.PublishedRevocationList;

/** The authority's own certificates in the database; created at the first start. */
@ApplicationScoped
public class AuthorityCertificates {

    /** How long before its end a signer's certificate is replaced by a later one for the same key. */
    private static final Map<AuthorityRole, Duration> RENEWED_BEFORE = Map.of(
            AuthorityRole.OCSP, Duration.ofDays(30),
            AuthorityRole.TIMESTAMP, Duration.ofDays(365),
            AuthorityRole.CODE_SIGNING, Duration.ofDays(365));

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuthorityProfiles profiles;

    @Inject
    private CertificateSettings settings;

    @Inject
    private AuthorityKeys keys;

    @Inject
    private Clock clock;

    /**
     * Creates the certificates that do not exist yet.
     *
     * @throws tr.nes.certificate.AuthorityRefused if a setting that would become part of them is wrong
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void found() {
        for (AuthorityRole role : AuthorityRole.values()) {
            if (database.find(AuthorityCertificate.class, role.slug()) == null) {
                settings.require();
                Instant now = clock.instant();
                database.persist(new AuthorityCertificate(
                        role, profiles.issue(role, now), now, AuthorityProfiles.end(role, now)));
                if (role.issuesLists()) {
                    database.persist(new PublishedRevocationList(role));
                }
            }
        }
    }

    @Transactional
    public boolean isFounded() {
        return database.find(AuthorityCertificate.class, AuthorityRole.ROOT.slug()) != null;
    }

    /** Whether the certificate of a signer is about to expire. */
    @Transactional
    public boolean isSignerDue() {
        return RENEWED_BEFORE.keySet().stream()
                .anyMatch(role -> isDue(role, database.find(AuthorityCertificate.class, role.slug())));
    }

    /** Renews the certificates of signers that are about to expire; does nothing else. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void renewSigners() {
        RENEWED_BEFORE.keySet().stream().sorted().forEach(this::renew);
    }

    private void renew(AuthorityRole role) {
        Instant now = clock.instant();
        AuthorityCertificate signer =
                database.find(AuthorityCertificate.class, role.slug(), LockModeType.PESSIMISTIC_WRITE);
        if (isDue(role, signer)) {
            settings.require();
            signer.renew(profiles.issue(role, now), now, AuthorityProfiles.end(role, now));
        }
    }

    private boolean isDue(AuthorityRole role, AuthorityCertificate signer) {
        return signer.endsBefore(clock.instant().plus(RENEWED_BEFORE.get(role)));
    }

    /** @throws IllegalStateException if the stored certificate does not match the key */
    @Transactional
    public X509Certificate certificate(AuthorityRole role) {
        X509Certificate certificate = CertificateParser.decode(record(role).encoded());
        if (!Arrays.equals(
                certificate.getPublicKey().getEncoded(),
                keys.key(role).publicKey().getEncoded())) {
            throw new IllegalStateException("key store and database are of two authorities: " + role);
        }
        return certificate;
    }

    /** When this authority began to issue certificates and keep their status. */
    @Transactional
    public Instant foundedAt() {
        return issuedAt(AuthorityRole.ISSUING);
    }

    /** When the current certificate of this role was issued. */
    @Transactional
    public Instant issuedAt(AuthorityRole role) {
        return record(role).notBefore();
    }

    private AuthorityCertificate record(AuthorityRole role) {
        AuthorityCertificate found = database.find(AuthorityCertificate.class, role.slug());
        if (found == null) {
            throw new AuthorityNotInitialized();
        }
        return found;
    }
}
