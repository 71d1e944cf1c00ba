package tr.nes.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.access.entity.SecurityWord;
import tr.nes.access.entity.TryCounter;
import tr.nes.shared.HolderId;

/** Keeps the hashes of security words. */
@ApplicationScoped
public class WordStore {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** A new word lifts no lock: the counter stays as it is. */
    @Transactional
    public void put(HolderId holder, String hash) {
        SecurityWord word = database.find(SecurityWord.class, holder.value());
        if (word == null) {
            database.persist(new SecurityWord(holder, hash, clock.instant()));
            database.persist(new TryCounter(holder.value()));
        } else {
            word.change(hash, clock.instant());
        }
    }
}
