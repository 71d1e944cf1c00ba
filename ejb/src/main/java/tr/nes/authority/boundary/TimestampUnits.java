package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.TimestampUnit;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.control.key.AuthorityContentSigner;
import tr.nes.authority.control.key.AuthorityKey;
import tr.nes.authority.control.key.AuthorityKeys;

/** Lends the time-stamping unit to the slice that stamps. No EJB: interceptors would cost more than a stamp does. */
@ApplicationScoped
@PermitAll
public class TimestampUnits {

    /** Another server may have renewed the certificate. */
    private static final Duration READ_AGAIN = Duration.ofMinutes(5);

    @Inject
    private AuthorityCertificates authorityCertificates;

    @Inject
    private AuthorityKeys keys;

    @Inject
    private Clock clock;

    private volatile TimestampUnit known;
    private volatile Instant readAt = Instant.MIN;

    /** Empty if the authority is not founded here: certificates come from elsewhere. */
    public Optional<TimestampUnit> current() {
        Instant now = clock.instant();
        if (known == null || readAt.isBefore(now.minus(READ_AGAIN))) {
            if (!authorityCertificates.isFounded()) {
                return Optional.empty();
            }
            known = read();
            readAt = now;
        }
        return Optional.of(known);
    }

    private TimestampUnit read() {
        X509Certificate certificate = authorityCertificates.certificate(AuthorityRole.TIMESTAMP);
        AuthorityKey key = keys.key(AuthorityRole.TIMESTAMP);
        return new TimestampUnit(
                certificate,
                authorityCertificates.certificate(AuthorityRole.ISSUING),
                () -> new AuthorityContentSigner(key));
    }
}
