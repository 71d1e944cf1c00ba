package tr.nes.ejbca.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.IssueOrder;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;

/** Address of the EJBCA and the names of its CA and profiles: system properties {@code nes.ejbca.*}. */
@ApplicationScoped
public class EjbcaSettings implements CheckedConfiguration {

    private static final String PREFIX = "nes.ejbca.";

    @Override
    public String connection() {
        return "ejbca";
    }

    @Override
    public List<ConfigurationFault> faults() {
        if (!isConfigured()) {
            return List.of();
        }
        return new FaultList()
                .needs(PREFIX + "url", this::base, url -> url.getHost() != null, "must be an https address")
                .needs(PREFIX + "ca", this::authority, set -> true, "must name EJBCA's CA")
                .needs(PREFIX + "issuer", () -> new X500Principal(issuer()), set -> true, "must be a subject name")
                .needs(PREFIX + "entity.profile", this::endEntityProfile, set -> true, "must name a profile")
                .needs(
                        PREFIX + "keystore.password.file",
                        this::keyStorePassword,
                        Files::isReadable,
                        "must name a file that can be read")
                .needs(
                        PREFIX + "keystore",
                        () -> MutualTls.of(this),
                        set -> true,
                        "must be a PKCS#12 file that the password opens, and nes.ejbca.trust certificates (PEM)")
                .all();
    }

    public boolean isConfigured() {
        return EjbcaConfiguration.CURRENT.url().isPresent();
    }

    /** {@code nes.ejbca.url}, the part before {@code /v1}. Must be HTTPS, since credentials are sent there. */
    URI base() {
        URI url = URI.create(EjbcaConfiguration.CURRENT
                .url()
                .orElseThrow(() -> new IllegalStateException("nes.ejbca.url is not set")));
        if (!"https".equals(url.getScheme())) {
            throw new IllegalStateException("nes.ejbca.url is not https");
        }
        return url;
    }

    String authority() {
        return EjbcaConfiguration.CURRENT.authority();
    }

    /** Subject of the issuing CA in EJBCA's notation. */
    String issuer() {
        return EjbcaConfiguration.CURRENT.issuer();
    }

    String endEntityProfile() {
        return EjbcaConfiguration.CURRENT.endEntityProfile();
    }

    /**
     * {@code nes.ejbca.entity.profile}, or {@code nes.ejbca.body.entity.profile} for a body's family.
     *
     * @throws AuthorityRefused if there is none for the family
     */
    String endEntityProfile(CertificateFamily family) {
        return family.isOfBodies() ? named(EjbcaConfiguration.CURRENT.bodyEntityProfile(), family) : endEntityProfile();
    }

    /**
     * {@code nes.ejbca.profile}, or for example {@code nes.ejbca.profile.5000} for a limit of 5000 lira or
     * {@code nes.ejbca.e.seal.profile} for a body's family.
     *
     * @throws AuthorityRefused if there is no profile for it: any other would allow more
     */
    String certificateProfile(IssueOrder order) {
        if (order.family().isOfBodies()) {
            return named(profile(order.family()), order.family());
        }
        Long limitInLira = order.limitInLira();
        if (limitInLira == null) {
            return EjbcaConfiguration.CURRENT.profile();
        }
        return EjbcaConfiguration.CURRENT
                .profileOfLimit(limitInLira)
                .orElseThrow(() -> new AuthorityRefused("no profile with a limit of " + limitInLira));
    }

    private static Optional<String> profile(CertificateFamily family) {
        return switch (family) {
            case FISCAL_SEAL -> EjbcaConfiguration.CURRENT.fiscalSealProfile();
            case E_SEAL -> EjbcaConfiguration.CURRENT.sealProfile();
            case ENCRYPTION -> EjbcaConfiguration.CURRENT.encryptionProfile();
            case NES -> Optional.of(EjbcaConfiguration.CURRENT.profile());
        };
    }

    private static String named(Optional<String> profile, CertificateFamily family) {
        return profile.orElseThrow(() -> new AuthorityRefused("no profile for " + family));
    }

    /** PKCS#12 with the key and certificate of our EJBCA account. */
    Path keyStore() {
        return Path.of(EjbcaConfiguration.CURRENT.keyStore());
    }

    Path keyStorePassword() {
        return Path.of(EjbcaConfiguration.CURRENT.keyStorePasswordFile());
    }

    /** PEM or DER file of the certificates trusted for EJBCA's server; the JDK's own if absent. */
    Optional<Path> trusted() {
        return EjbcaConfiguration.CURRENT.trusted().map(Path::of);
    }
}
