package tr.nes.access.control.edevlet;

import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Caches the provider's metadata for an hour, and a failure for some seconds. */
@ApplicationScoped
public class ProviderMetadataCache {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Inject
    private ProviderDiscovery discovery;

    @Inject
    private EDevletSettings settings;

    @Inject
    private Clock clock;

    private ProviderMetadata known;
    private Instant fetchedAt = Instant.MIN;
    private EDevletFailed failure;
    private Instant failedAt = Instant.MIN;

    /**
     * One thread fetches while others wait, and all of them get the same result: a provider that hangs gets one
     * request at a time.
     */
    synchronized ProviderMetadata get() throws EDevletFailed {
        Instant now = clock.instant();
        if (known != null && now.isBefore(fetchedAt.plus(KEPT))) {
            return known;
        }
        if (now.isBefore(failedAt.plus(PAUSE))) {
            throw failure;
        }
        return fetch(settings.issuer());
    }

    private ProviderMetadata fetch(Issuer issuer) throws EDevletFailed {
        try {
            known = discovery.fetch(issuer);
            fetchedAt = clock.instant();
            return known;
        } catch (EDevletFailed e) {
            failure = e;
            failedAt = clock.instant();
            throw e;
        }
    }
}
