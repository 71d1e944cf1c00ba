package tr.nes.ejbca.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import tr.nes.certificate.AuthorityRefused;

/** Where the EJBCA is and how things are called there: system properties {@code nes.ejbca.*}. */
@ApplicationScoped
public class EjbcaSettings {

    private static final String PREFIX = "nes.ejbca.";

    public boolean isConfigured() {
        return find("url").isPresent();
    }

    /** {@code nes.ejbca.url}: up to and without {@code /v1}. Credentials go there, so it is HTTPS or nothing. */
    URI base() {
        URI url = URI.create(needed("url"));
        if (!"https".equals(url.getScheme())) {
            throw new IllegalStateException("nes.ejbca.url is not https");
        }
        return url;
    }

    String authority() {
        return needed("ca");
    }

    /** Subject of the issuing CA as EJBCA writes it. */
    String issuer() {
        return needed("issuer");
    }

    String endEntityProfile() {
        return needed("entity.profile");
    }

    /**
     * {@code nes.ejbca.profile}, or {@code nes.ejbca.profile.5000} for a limit of 5000 lira.
     *
     * @throws AuthorityRefused if there is no profile with that limit: without it the certificate would allow more
     */
    String certificateProfile(Long limitInLira) {
        if (limitInLira == null) {
            return needed("profile");
        }
        return find("profile." + limitInLira)
                .orElseThrow(() -> new AuthorityRefused("no profile with a limit of " + limitInLira));
    }

    /** PKCS#12 with the key and certificate of our account in EJBCA. */
    Path keyStore() {
        return Path.of(needed("keystore"));
    }

    Path keyStorePassword() {
        return Path.of(needed("keystore.password.file"));
    }

    /** PEM or DER of the certificates that vouch for EJBCA's server; the JDK's own if absent. */
    Optional<Path> trusted() {
        return find("trust").map(Path::of);
    }

    private static String needed(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(PREFIX + name + " is not set"));
    }

    private static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(PREFIX + name)).filter(value -> !value.isBlank());
    }
}
