package tr.nes.access.control.webeid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tr.nes.access.control.AccessConfiguration;
import tr.nes.shared.BoundedBody;
import tr.nes.shared.OutboundHttp;
import tr.nes.shared.Randomness;

/**
 * Queries the current status of another authority's certificate at its responder (RFC 6960); the URL is taken from
 * the certificate, which its issuer has signed. No caching, no retry.
 */
@ApplicationScoped
public class OcspStatusCheck {

    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final int LONGEST = 64 * 1024;
    private static final int NONCE = 32;

    private final OutboundHttp http = new OutboundHttp(Duration.ofSeconds(3));

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** Empty if it is good. */
    Optional<TokenRefusal> ask(X509Certificate certificate, X509Certificate issuer) {
        OcspQuery query = new OcspQuery(certificate, issuer, randomness.bytes(NONCE));
        try {
            Optional<URI> responder = query.responder();
            if (responder.isEmpty()) {
                return Optional.of(TokenRefusal.STATUS_UNKNOWN);
            }
            Duration age = Duration.ofMinutes(AccessConfiguration.CURRENT.statusAgeMinutes());
            byte[] answer = post(responder.get(), query.encoded());
            return new OcspResponseValidator(query, clock.instant(), age).on(answer);
        } catch (IOException silent) {
            return Optional.of(TokenRefusal.STATUS_UNKNOWN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(TokenRefusal.STATUS_UNKNOWN);
        }
    }

    private byte[] post(URI responder, byte[] query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(responder)
                .header("Content-Type", "application/ocsp-request")
                .header("Accept", "application/ocsp-response")
                .POST(BodyPublishers.ofByteArray(query))
                .build();
        HttpResponse<byte[]> response = http.send(request, TO_ANSWER, BoundedBody.ofAtMost(LONGEST));
        if (response.statusCode() != 200) {
            throw new IOException("no OCSP answer: " + response.statusCode());
        }
        return response.body();
    }
}
