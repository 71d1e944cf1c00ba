package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import tr.nes.shared.Randomness;

/**
 * The AES-256 and HMAC keys in the key stores, generated when a store is first used; named {@code store/alias}.
 * The files are authoritative: a key that another server added or destroyed is noticed at the next use.
 */
@ApplicationScoped
public class MasterKeys {

    private final KeyDirectory directory;
    private final Randomness randomness;
    private final Map<String, LoadedKeys> loaded = new HashMap<>();

    protected MasterKeys() {
        this(null, null);
    }

    @Inject
    public MasterKeys(KeyDirectory directory, Randomness randomness) {
        this.directory = directory;
        this.randomness = randomness;
    }

    /** The id of the key that seals new records of this store. */
    public synchronized String current(String store) {
        if (load(store).newest().isEmpty()) {
            change(store, file -> isEmpty(file), this::addNext);
        }
        return store + "/" + load(store).newest().orElseThrow();
    }

    /** Empty if the key was destroyed or never existed here. */
    public synchronized Optional<SecretKey> find(String id) {
        String[] parts = id.split("/", 2);
        return Optional.ofNullable(load(parts[0]).byAlias().get(parts[1]));
    }

    /** The ids of all existing keys of this store. */
    public synchronized Set<String> ids(String store) {
        return load(store).byAlias().keySet().stream()
                .map(alias -> store + "/" + alias)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Adds a key and makes it the current one; returns its id. */
    public synchronized String addTo(String store) {
        change(store, file -> true, this::addNext);
        return current(store);
    }

    /** Removes the key from the file and from memory. Idempotent. */
    public synchronized void destroy(String id) {
        String[] parts = id.split("/", 2);
        try {
            directory.open(parts[0]).remove(parts[1]);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("key store can't be written: " + parts[0], e);
        }
        load(parts[0]);
    }

    private LoadedKeys load(String store) {
        KeyFile file = directory.open(store);
        try {
            Object stamp = file.stamp();
            LoadedKeys known = loaded.get(store);
            if (known == null || !known.stamp().equals(stamp)) {
                known = LoadedKeys.of(stamp, file.load(), directory.password());
                loaded.put(store, known);
            }
            return known;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("key store does not open: " + store, e);
        }
    }

    private void change(String store, Predicate<KeyStore> needed, KeyFile.Change change) {
        try {
            directory.open(store).changeIf(needed, change);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("key store can't be written: " + store, e);
        }
    }

    private static boolean isEmpty(KeyStore store) {
        return aliases(store).isEmpty();
    }

    private void addNext(KeyStore store, char[] password) throws GeneralSecurityException {
        int number = LoadedKeys.newest(aliases(store)).map(LoadedKeys::number).orElse(0) + 1;
        String alias = number + "-" + HexFormat.of().formatHex(randomness.bytes(4));
        SecretKey key = new SecretKeySpec(randomness.bytes(32), "AES");
        store.setEntry(alias, new KeyStore.SecretKeyEntry(key), new KeyStore.PasswordProtection(password));
    }

    private static Set<String> aliases(KeyStore store) {
        try {
            return Set.copyOf(Collections.list(store.aliases()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
