package tr.nes.access.control.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.entity.KnownDevice;
import tr.nes.access.entity.PasswordTryCounter;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;

/**
 * Browsers in which a holder has logged in before. Each has its own try counter, so that a stranger who exhausts
 * the holder's counter does not lock the holder out.
 */
@ApplicationScoped
public class KnownDevices {

    private static final int KEPT = 10;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** The device's try counter; empty if it is not a known device of this holder. */
    public Optional<UUID> find(HolderId holder, String token) {
        if (token == null || token.isEmpty()) {
            return Optional.empty();
        }
        return database
                .createQuery(
                        "select d from KnownDevice d where d.tokenHash = :hash and d.holder = :holder",
                        KnownDevice.class)
                .setParameter("hash", Digest.sha256(token))
                .setParameter("holder", holder.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(KnownDevice::id);
    }

    /** New content of the cookie. Only the newest devices stay known. */
    public String remember(HolderId holder) {
        String token = randomness.token();
        UUID id = UUID.randomUUID();
        database.persist(new PasswordTryCounter(id));
        database.persist(new KnownDevice(id, Digest.sha256(token), holder, clock.instant()));
        newestFirst(holder).stream().skip(KEPT).forEach(this::forget);
        return token;
    }

    private List<KnownDevice> newestFirst(HolderId holder) {
        return database.createQuery(
                        "select d from KnownDevice d where d.holder = :holder order by d.knownSince desc",
                        KnownDevice.class)
                .setParameter("holder", holder.value())
                .getResultList();
    }

    private void forget(KnownDevice device) {
        database.remove(device);
        database.flush();
        database.remove(database.getReference(PasswordTryCounter.class, device.id()));
    }
}
