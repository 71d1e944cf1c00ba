package tr.nes.installation;

import java.security.Provider;
import java.util.List;
import java.util.Map;

/** Key store {@code NES-HTTPS}, by whose name the server's configuration asks for {@link HttpsKeyStore}. */
public final class InstallationProvider extends Provider {

    private static final long serialVersionUID = 1L;

    public InstallationProvider() {
        super("NesInstallation", "1.0", "The installation's own keys");
        putService(new Service(this, "KeyStore", "NES-HTTPS", HttpsKeyStore.class.getName(), List.of(), Map.of()));
    }
}
