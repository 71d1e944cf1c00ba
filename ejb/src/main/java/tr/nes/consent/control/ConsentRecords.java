package tr.nes.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.consent.ConsentText;
import tr.nes.consent.entity.Consent;
import tr.nes.shared.HolderId;

/** Stored consents. */
@ApplicationScoped
public class ConsentRecords {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private ConsentNotices notices;

    @Inject
    private Clock clock;

    /** Does nothing if there is a consent already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void given(HolderId holder, ConsentText text, X509Certificate signer, byte[] signature) {
        if (holding(holder, LockModeType.PESSIMISTIC_WRITE).isPresent()) {
            return;
        }
        String serial = signer.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        database.persist(new Consent(holder, text, serial, signature, clock.instant()));
        audit.record(AuditFact.done(AuditAction.CONSENT_SIGNED, holder, serial));
        notices.given(holder);
    }

    /** Whether there was a consent to withdraw. */
    public boolean withdraw(HolderId holder) {
        Optional<Consent> holding = holding(holder, LockModeType.PESSIMISTIC_WRITE);
        holding.ifPresent(consent -> {
            consent.withdraw(clock.instant());
            audit.record(AuditFact.done(
                    AuditAction.CONSENT_WITHDRAWN, holder, consent.view().id().toString()));
            notices.withdrawn(holder);
        });
        return holding.isPresent();
    }

    public Optional<Consent> holding(HolderId holder, LockModeType lock) {
        return database.createQuery("select c from Consent c where c.holdsFor = :holder", Consent.class)
                .setParameter("holder", holder.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<Consent> of(HolderId holder) {
        return database.createQuery(
                        "select c from Consent c where c.holder = :holder order by c.signedAt desc", Consent.class)
                .setParameter("holder", holder.value())
                .getResultList();
    }

    public Optional<Consent> of(HolderId holder, UUID id) {
        return Optional.ofNullable(database.find(Consent.class, id)).filter(consent -> consent.belongsTo(holder));
    }
}
