package tr.nes.audit.control.anchor;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import tr.nes.shared.BoundedBody;
import tr.nes.shared.OutboundHttp;
import tr.nes.shared.Randomness;

/**
 * Requests time stamps over HTTP (RFC 3161, section 3.4): SHA-256, a 64-bit nonce, certificate included in the
 * token.
 */
final class TimeStampClient {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration AT_MOST = Duration.ofSeconds(8);

    private static final int LONGEST = 16 << 10;

    private final URI authority;
    private final TimeStampTrust trust;
    private final Randomness randomness;
    private final OutboundHttp http = new OutboundHttp(TO_CONNECT);

    TimeStampClient(URI authority, TimeStampTrust trust, Randomness randomness) {
        this.authority = authority;
        this.trust = trust;
        this.randomness = randomness;
    }

    static byte[] imprint(String line) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * @throws IOException if there is no response, or no token signed by the trusted authority for this line and
     * nonce
     */
    TimeStampToken stamp(String line) throws IOException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request =
                generator.generate(TSPAlgorithms.SHA256, imprint(line), new BigInteger(1, randomness.bytes(8)));
        try {
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new IOException("the time stamp authority refused: " + response.getStatusString());
            }
            trust.check(token);
            return token;
        } catch (TSPException | GeneralSecurityException e) {
            throw new IOException("no valid time stamp: " + e.getMessage(), e);
        }
    }

    private byte[] ask(byte[] question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(authority)
                .header("Content-Type", "application/timestamp-query")
                .timeout(AT_MOST)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, AT_MOST, BoundedBody.ofAtMost(LONGEST));
            if (answer.statusCode() != 200) {
                throw new IOException("the time stamp authority answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
