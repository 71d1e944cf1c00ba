package tr.nes.access.control.edevlet;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;
import tr.nes.shared.PublicUrl;
import tr.nes.shared.SecretFile;

/** Who the provider is and who we are there: system properties {@code nes.edevlet.*}. */
@ApplicationScoped
public class EDevletSettings implements CheckedConfiguration {

    private static final String PREFIX = "nes.edevlet.";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

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
        return find("issuer").isPresent();
    }

    Issuer issuer() throws EDevletFailed {
        return new Issuer(checked(uri("issuer")));
    }

    ClientID client() throws EDevletFailed {
        return new ClientID(needed("client"));
    }

    /** What stands in the file, without white space around it; it may be changed at any time. */
    Secret secret() throws EDevletFailed {
        try {
            return new Secret(String.valueOf(SecretFile.read(Path.of(needed("secret.file")))));
        } catch (IOException | IllegalArgumentException e) {
            throw EDevletFailed.unavailable(PREFIX + "secret.file can't be read", e);
        }
    }

    /** The claim that carries the T.C. Kimlik No. */
    String claim() {
        return find("claim").orElse("tckn");
    }

    Scope scope() {
        return Scope.parse(find("scope").orElse("openid"));
    }

    /** Where the provider sends the browser back to; registered there, and never taken from a request. */
    URI redirect() throws EDevletFailed {
        return checked(URI.create(PublicUrl.forPeople() + "/giris/e-devlet/donus"));
    }

    URI afterLogout() {
        return URI.create(PublicUrl.forPeople() + "/cikis");
    }

    /** Codes, tokens and our secret go there, so it is HTTPS; plain HTTP does for this machine only. */
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

    private static URI uri(String name) throws EDevletFailed {
        try {
            return URI.create(needed(name));
        } catch (IllegalArgumentException e) {
            throw EDevletFailed.unavailable(PREFIX + name + " is no address", e);
        }
    }

    private static String needed(String name) throws EDevletFailed {
        return find(name).orElseThrow(() -> EDevletFailed.unavailable(PREFIX + name + " is not set", null));
    }

    private static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(PREFIX + name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
