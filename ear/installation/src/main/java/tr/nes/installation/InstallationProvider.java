package tr.nes.installation;

import java.security.Provider;
import java.util.List;
import java.util.Map;

/**
 * Provides the key store type {@code NES-HTTPS}, by which the server's configuration refers to
 * {@link HttpsKeyStore}.
 */
public final class InstallationProvider extends Provider {

    private static final long serialVersionUID = 1L;

    public InstallationProvider() {
        super("NesInstallation", "1.0", "The installation's own keys");
        putService(new Service(this, "KeyStore", "NES-HTTPS", HttpsKeyStore.class.getName(), List.of(), Map.of()));
    }
}
