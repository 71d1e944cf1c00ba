package tr.nes.authority.control.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyStore;
import java.util.EnumMap;
import java.util.Map;
import tr.nes.authority.AuthorityRole;
import tr.nes.sealing.boundary.SigningKeys;

/** The authority's keys: each in its own PKCS#12 file, or all in the token configured for {@link Pkcs11Keys}. */
@ApplicationScoped
public class AuthorityKeys {

    private final Map<AuthorityRole, AuthorityKey> loaded = new EnumMap<>(AuthorityRole.class);

    @Inject
    private SigningKeys files;

    @Inject
    private Pkcs11Keys token;

    public synchronized AuthorityKey key(AuthorityRole role) {
        return loaded.computeIfAbsent(role, this::load);
    }

    private AuthorityKey load(AuthorityRole role) {
        String name = "authority-" + role.slug();
        return token.isConfigured() ? token.key(name) : inFile(name);
    }

    private AuthorityKey inFile(String store) {
        KeyStore.PrivateKeyEntry entry = files.entry(store);
        return new AuthorityKey(
                SoftwareSigning.own(entry.getPrivateKey()),
                entry.getCertificate().getPublicKey(),
                SoftwareSigning.provider());
    }
}
