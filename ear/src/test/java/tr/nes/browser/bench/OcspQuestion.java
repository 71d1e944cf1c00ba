package tr.nes.browser.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** An encoded OCSPRequest about one certificate, whose nonce is replaced for each request. */
final class OcspQuestion {

    private static final byte[] PLACEHOLDER = new byte[16];

    static {
        Arrays.fill(PLACEHOLDER, (byte) 0xA5);
    }

    private final byte[] encoded;
    private final int nonceAt;

    private OcspQuestion(byte[] encoded, int nonceAt) {
        this.encoded = encoded;
        this.nonceAt = nonceAt;
    }

    static OcspQuestion about(BigInteger serial, X509Certificate issuer, boolean withNonce) throws Exception {
        DigestCalculator sha1 = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
        OCSPReqBuilder builder =
                new OCSPReqBuilder().addRequest(new CertificateID(sha1, new JcaX509CertificateHolder(issuer), serial));
        if (!withNonce) {
            return new OcspQuestion(builder.build().getEncoded(), -1);
        }
        byte[] encoded =
                builder.setRequestExtensions(new Extensions(nonce())).build().getEncoded();
        return new OcspQuestion(encoded, positionOf(encoded));
    }

    private static Extension nonce() throws IOException {
        return new Extension(
                OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(PLACEHOLDER).getEncoded());
    }

    private static int positionOf(byte[] encoded) {
        for (int at = 0; at <= encoded.length - PLACEHOLDER.length; at++) {
            if (Arrays.equals(encoded, at, at + PLACEHOLDER.length, PLACEHOLDER, 0, PLACEHOLDER.length)) {
                return at;
            }
        }
        throw new IllegalStateException("no nonce");
    }

    /** The same by GET (RFC 6960, appendix A.1), always alike. */
    byte[] get(URI responder) {
        String path = URLEncoder.encode(Base64.getEncoder().encodeToString(encoded), StandardCharsets.US_ASCII);
        return ("GET " + responder.getPath() + "/" + path + " HTTP/1.1\r\nHost: " + responder.getAuthority()
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A whole HTTP request. */
    byte[] request(URI responder, SecureRandom random) {
        byte[] header = OcspLoad.header(responder, encoded.length);
        byte[] request = Arrays.copyOf(header, header.length + encoded.length);
        System.arraycopy(encoded, 0, request, header.length, encoded.length);
        if (nonceAt >= 0) {
            byte[] nonce = new byte[PLACEHOLDER.length];
            random.nextBytes(nonce);
            System.arraycopy(nonce, 0, request, header.length + nonceAt, nonce.length);
        }
        return request;
    }
}
