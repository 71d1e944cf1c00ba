package tr.nes.access.control.webeid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.boundary.Publications;

/** Trusted issuers: our own authority, and those that are configured. */
@ApplicationScoped
public class TrustedIssuers {

    @Inject
    private Publications authority;

    @Inject
    private IssuerSettings settings;

    @Inject
    private Clock clock;

    /** The certificate's issuer, validated according to RFC 5280. */
    X509Certificate of(X509Certificate certificate) throws TokenRefused {
        List<X509Certificate> trusted =
                Stream.concat(own().stream(), settings.others().stream()).toList();
        return new CertificatePathValidator(trusted, clock.instant()).issuerOf(certificate);
    }

    /** Whether it is our own authority, all of whose certificates are on record. */
    boolean isOwn(X509Certificate issuer) {
        return own().filter(issuer::equals).isPresent();
    }

    private Optional<X509Certificate> own() {
        return authority.certificate(AuthorityRole.ISSUING);
    }
}
