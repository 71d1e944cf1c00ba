package tr.nes.browser.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.it.testing.OpenSsl;

/** A relying party that asks a portal for the status of certificates. */
public final class StatusReader {

    private static final Pattern BYTE_RANGE = Pattern.compile("/ByteRange ?\\[ ?0 (\\d+) (\\d+) \\d+ ?\\]");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private final OpenSsl openssl = new OpenSsl();

    /** Begins with the chain that the portal publishes. */
    public StatusReader(String address) throws Exception {
        this.address = address;
        X509Certificate root = certificate("/ca/root.cer");
        X509Certificate issuing = certificate("/ca/issuing.cer");
        openssl.put("issuing.pem", issuing);
        openssl.put("chain.pem", root, issuing);
    }

    private X509Certificate certificate(String path) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(get(path).body()));
    }

    public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** What OpenSSL says: status and reason, or the responder's error. */
    public String ocsp(BigInteger serial) throws Exception {
        return openssl.run(
                "openssl",
                "ocsp",
                "-CAfile",
                "chain.pem",
                "-issuer",
                "issuing.pem",
                "-serial",
                "0x" + serial.toString(16),
                "-url",
                address + "/ocsp");
    }

    /** What OpenSSL says of a signature in a PDF by a certificate of this portal (ETSI EN 319 142-1 §5.1). */
    public String signatureOf(byte[] pdf) throws Exception {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher range = BYTE_RANGE.matcher(text);
        if (!range.find()) {
            throw new IllegalStateException("no signature");
        }
        int end = Integer.parseInt(range.group(1));
        int rest = Integer.parseInt(range.group(2));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(pdf, 0, end);
        content.write(pdf, rest, pdf.length - rest);
        openssl.put("content", content.toByteArray());
        openssl.put("signature.der", HexFormat.of().parseHex(text.substring(end + 1, rest - 1)));
        return openssl.run(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                "signature.der",
                "-content",
                "content",
                "-CAfile",
                "chain.pem",
                "-purpose",
                "any",
                "-out",
                "verified");
    }

    /** The newest list, once this certificate is on it. */
    public byte[] listWith(BigInteger serial) {
        byte[][] newest = new byte[1][];
        DevEndpoints.until("the certificate is listed", () -> {
            newest[0] = get("/crl/issuing.crl").body();
            X509CRL list =
                    (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(newest[0]));
            return list.getRevokedCertificate(serial) != null;
        });
        return newest[0];
    }

    /** The number of a revocation list, after its signature was verified. */
    public BigInteger numberOf(byte[] list) throws Exception {
        openssl.put("issuing.crl", list);
        String said = openssl.run(
                "openssl",
                "crl",
                "-inform",
                "DER",
                "-in",
                "issuing.crl",
                "-CAfile",
                "chain.pem",
                "-noout",
                "-crlnumber");
        if (!said.contains("verify OK")) {
            throw new IllegalStateException(said);
        }
        return new BigInteger(said.split("crlNumber=0x")[1].strip(), 16);
    }
}
