package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tr.nes.authority.AuthorityRole;

/**
 * The authority's certificates in memory: they are published while the database is away too. Reloaded every few
 * minutes, since another server may have renewed a signer's.
 */
@ApplicationScoped
public class PublishedCertificates {

    /** @param issuedAt when it was issued */
    public record Published(X509Certificate certificate, Instant issuedAt) {}

    @Inject
    private AuthorityCertificates authorityCertificates;

    private volatile Map<AuthorityRole, Published> known = Map.of();

    /**
     * Empty if there is no authority here.
     *
     * @throws IllegalStateException if the stored certificate does not match the key
     */
    public Optional<Published> of(AuthorityRole role) {
        if (known.isEmpty()) {
            readAgain();
        }
        return Optional.ofNullable(known.get(role));
    }

    /** Keeps what is known if the database can't be asked. */
    public void readAgain() {
        if (!authorityCertificates.isFounded()) {
            return;
        }
        Map<AuthorityRole, Published> read = new EnumMap<>(AuthorityRole.class);
        for (AuthorityRole role : AuthorityRole.values()) {
            read.put(
                    role, new Published(authorityCertificates.certificate(role), authorityCertificates.issuedAt(role)));
        }
        known = Map.copyOf(read);
    }
}
