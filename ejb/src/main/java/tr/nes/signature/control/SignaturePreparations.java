package tr.nes.signature.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.signature.entity.SignaturePreparation;

/** What was prepared for a browser; a session has one, the newest. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SignaturePreparations {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    void keep(SignaturePreparation prepared, String session) {
        delete(session);
        database.persist(prepared);
    }

    /**
     * Deleted and committed before the answer is looked at: one answer, whatever becomes of it. Empty if nothing is
     * prepared that this person may answer now.
     */
    Optional<SignaturePreparation> take(HolderId holder, String session) {
        List<SignaturePreparation> found = database.createQuery(
                        "select p from SignaturePreparation p where p.sessionHash = :session",
                        SignaturePreparation.class)
                .setParameter("session", Digest.sha256(session))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        found.forEach(database::remove);
        return found.stream()
                .filter(prepared -> prepared.isGood(holder, clock.instant()))
                .findFirst();
    }

    void sweep() {
        database.createQuery("delete from SignaturePreparation p where p.claimedAt < :before")
                .setParameter("before", clock.instant().minus(SignaturePreparation.LIFE))
                .executeUpdate();
    }

    private void delete(String session) {
        database.createQuery("delete from SignaturePreparation p where p.sessionHash = :session")
                .setParameter("session", Digest.sha256(session))
                .executeUpdate();
    }
}
