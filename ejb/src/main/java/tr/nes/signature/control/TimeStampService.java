package tr.nes.signature.control;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import tr.nes.shared.BoundedBody;
import tr.nes.shared.OutboundHttp;
import tr.nes.signature.SigningException;
import tr.nes.signature.SigningException.Reason;

/** A time stamp service, our own or one over HTTP (RFC 3161 §3.4). The response must be to this request: hash and nonce. */
final class TimeStampService implements TSPSource {

    private static final long serialVersionUID = 1L;
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final int LONGEST = 64 * 1024;
    private static final OutboundHttp HTTP = new OutboundHttp(Duration.ofSeconds(3));

    /** Takes a TimeStampReq to the service, and its TimeStampResp back. */
    @FunctionalInterface
    interface Transport {
        byte[] send(byte[] query) throws IOException, InterruptedException;
    }

    private final transient Transport transport;
    private final byte[] nonce;

    /** @param nonce random, of at least 8 bytes */
    TimeStampService(Transport transport, byte[] nonce) {
        this.transport = transport;
        this.nonce = nonce.clone();
    }

    /** @param nonce random, of at least 8 bytes */
    TimeStampService(String url, byte[] nonce) {
        this(query -> post(url, query), nonce);
    }

    /** @throws SigningException TIME_STAMP_MISSING if the service gives none */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request =
                generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(1, nonce));
        try {
            TimeStampResponse response = new TimeStampResponse(transport.send(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() != null) {
                return new TimestampBinary(response.getTimeStampToken().getEncoded());
            }
        } catch (IOException | TSPException none) {
            // said below, as when the service refuses
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SigningException(Reason.TIME_STAMP_MISSING);
    }

    private static byte[] post(String url, byte[] query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(BodyPublishers.ofByteArray(query))
                .build();
        HttpResponse<byte[]> response = HTTP.send(request, TO_ANSWER, BoundedBody.ofAtMost(LONGEST));
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return response.body();
    }
}
