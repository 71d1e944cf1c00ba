package tr.nes.sealing.control;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;

/**
 * The secret keys of one store, read when its file had this stamp. Aliases begin with an ascending number; the
 * rest distinguishes a key from one with the same number in a store that was lost.
 */
record LoadedKeys(Object stamp, Map<String, SecretKey> byAlias) {

    static LoadedKeys of(Object stamp, KeyStore store, char[] password) throws GeneralSecurityException {
        Map<String, SecretKey> keys = new HashMap<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getKey(alias, password) instanceof SecretKey key) {
                keys.put(alias, key);
            }
        }
        return new LoadedKeys(stamp, Map.copyOf(keys));
    }

    /** The alias with the highest number. */
    Optional<String> newest() {
        return newest(byAlias.keySet());
    }

    static Optional<String> newest(Set<String> aliases) {
        return aliases.stream().max(Comparator.comparingInt(LoadedKeys::number));
    }

    static int number(String alias) {
        return Integer.parseInt(alias.split("-", 2)[0]);
    }

    @Override
    public String toString() {
        return "keys " + byAlias.keySet();
    }
}
