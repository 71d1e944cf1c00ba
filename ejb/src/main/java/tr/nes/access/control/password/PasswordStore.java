package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.access.entity.Password;
import tr.nes.access.entity.PasswordTryCounter;
import tr.nes.shared.HolderId;

/** Keeps the hashes of passwords. */
@ApplicationScoped
public class PasswordStore {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** A new word lifts no lock: the counter stays as it is. */
    @Transactional
    public void put(HolderId holder, String hash) {
        Password password = database.find(Password.class, holder.value());
        if (password == null) {
            database.persist(new Password(holder, hash, clock.instant()));
            database.persist(new PasswordTryCounter(holder.value()));
        } else {
            password.change(hash, clock.instant());
        }
    }
}
