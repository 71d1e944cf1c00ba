package tr.nes.access.control.edevlet;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tr.nes.access.control.AccessConfiguration;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;
import tr.nes.shared.PublicUrl;
import tr.nes.shared.Settings;

/** The provider and this installation's registration there: system properties {@code nes.edevlet.*}. */
@ApplicationScoped
public class EDevletSettings implements CheckedConfiguration {

    private static final String PREFIX = "nes.edevlet.";
    private static final AccessConfiguration SETTINGS = AccessConfiguration.CURRENT;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Produces
    @ApplicationScoped
    static CheckedConfiguration checked() {
        return Settings.check("access", AccessConfiguration.class);
    }

    @Override
    public String connection() {
        return "edevlet";
    }

    @Override
    public List<ConfigurationFault> faults() {
        if (!isConfigured()) {
            return List.of();
        }
        return new FaultList()
                .needs(PREFIX + "issuer", this::issuer, set -> true, "must be an https address")
                .needs(PREFIX + "client", this::client, set -> true, "must be our name at the provider")
                .needs(
                        PREFIX + "secret.file",
                        () -> secret().getValue(),
                        value -> value.matches("[\\x21-\\x7E]+"),
                        "must name a file with one line of ASCII characters")
                .needs("nes.portal.url", this::redirect, set -> true, "must be an https address for e-Devlet")
                .all();
    }

    public boolean isConfigured() {
        return SETTINGS.eDevletIssuer().isPresent();
    }

    Issuer issuer() throws EDevletFailed {
        return new Issuer(checked(address()));
    }

    ClientID client() throws EDevletFailed {
        return new ClientID(needed(SETTINGS::eDevletClient));
    }

    /** Contents of the file without surrounding white space; the file may be changed at any time. */
    Secret secret() throws EDevletFailed {
        return new Secret(String.valueOf(needed(SETTINGS::eDevletSecret)));
    }

    /** Name of the claim that contains the T.C. Kimlik No. */
    String claim() {
        return SETTINGS.eDevletClaim();
    }

    Scope scope() {
        return Scope.parse(SETTINGS.eDevletScope());
    }

    /** URL to which the provider redirects the browser; registered there, and never taken from a request. */
    URI redirect() throws EDevletFailed {
        return checked(URI.create(PublicUrl.forPeople() + "/giris/e-devlet/donus"));
    }

    URI afterLogout() {
        return URI.create(PublicUrl.forPeople() + "/cikis");
    }

    /** Codes, tokens and our secret are sent there, so HTTPS is required; plain HTTP only to the local machine. */
    static URI checked(URI address) throws EDevletFailed {
        boolean safe = address != null
                && address.getHost() != null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost()));
        if (!safe) {
            throw EDevletFailed.unavailable("an address of the provider is missing or not https", null);
        }
        return address;
    }

    private static URI address() throws EDevletFailed {
        try {
            return URI.create(SETTINGS.eDevletIssuer()
                    .orElseThrow(() -> EDevletFailed.unavailable(PREFIX + "issuer is not set", null)));
        } catch (IllegalArgumentException e) {
            throw EDevletFailed.unavailable(PREFIX + "issuer is no address", e);
        }
    }

    private static <T> T needed(Supplier<T> setting) throws EDevletFailed {
        try {
            return setting.get();
        } catch (IllegalStateException e) {
            throw EDevletFailed.unavailable(e.getMessage(), e);
        }
    }
}
