package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import tr.nes.shared.Randomness;

/** The AES-256 and HMAC keys in the key stores, made when a store is first used; named {@code store/alias}. */
@ApplicationScoped
public class MasterKeys {

    private static final String FIRST = "1";

    private final KeyDirectory directory;
    private final Randomness randomness;
    private final Map<String, SecretKey> loaded = new HashMap<>();

    protected MasterKeys() {
        this(null, null);
    }

    @Inject
    public MasterKeys(KeyDirectory directory, Randomness randomness) {
        this.directory = directory;
        this.randomness = randomness;
    }

    /** The id of the key under which new records of this store are sealed. */
    public String current(String store) {
        String id = store + "/" + FIRST;
        if (find(id).isEmpty()) {
            create(store);
        }
        return id;
    }

    /** Empty when the key was destroyed or never was here. */
    public synchronized Optional<SecretKey> find(String id) {
        return Optional.ofNullable(loaded.computeIfAbsent(id, this::load));
    }

    private SecretKey load(String id) {
        String[] parts = id.split("/", 2);
        try {
            Key key = directory.open(parts[0]).load().getKey(parts[1], directory.password());
            return (SecretKey) key;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("key store does not open: " + parts[0], e);
        }
    }

    private synchronized void create(String store) {
        try {
            directory.open(store).changeIf(s -> !contains(s), this::addKey);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("key store can't be written: " + store, e);
        }
    }

    private static boolean contains(KeyStore store) {
        try {
            return store.containsAlias(FIRST);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addKey(KeyStore store, char[] password) throws GeneralSecurityException {
        SecretKey key = new SecretKeySpec(randomness.bytes(32), "AES");
        store.setEntry(FIRST, new KeyStore.SecretKeyEntry(key), new KeyStore.PasswordProtection(password));
    }
}
