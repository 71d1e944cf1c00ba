package tr.nes.access.control.webeid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import tr.nes.access.SignatureNonce;
import tr.nes.access.entity.SignatureChallenge;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;

/** Issues and consumes nonces; a browser session has one, the newest. */
@ApplicationScoped
public class ChallengeNonces {

    private static final int BYTES = 32;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** @param session proves to {@link #take} that it is the same browser */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public SignatureNonce give(String session) {
        String hash = Digest.sha256(session);
        database.createQuery("delete from SignatureChallenge c where c.sessionHash = :session")
                .setParameter("session", hash)
                .executeUpdate();
        String nonce = Base64.getEncoder().encodeToString(randomness.bytes(BYTES));
        database.persist(new SignatureChallenge(hash, nonce, clock.instant()));
        return new SignatureNonce(nonce, SignatureChallenge.LIFE);
    }

    /** One attempt: the nonce is deleted and committed before the token is checked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ConsumedNonce take(String session) {
        List<SignatureChallenge> found = database.createQuery(
                        "select c from SignatureChallenge c where c.sessionHash = :session order by c.expiresAt desc",
                        SignatureChallenge.class)
                .setParameter("session", Digest.sha256(session))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        found.forEach(database::remove);
        if (found.isEmpty()) {
            return ConsumedNonce.NONE;
        }
        SignatureChallenge newest = found.get(0);
        return new ConsumedNonce(newest.nonce(), newest.isFresh(clock.instant()));
    }
}
