package tr.nes.it.testing;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Checks certificates with OpenSSL against the server's public URLs. */
public final class StandardClients {

    public final PlainHttpClient client = new PlainHttpClient();
    public final OpenSsl openssl;

    /** Begins with the chain that the server publishes. */
    public StandardClients() throws Exception {
        openssl = new OpenSsl();
        X509Certificate root = certificate("/ca/root.cer");
        X509Certificate issuing = certificate("/ca/issuing.cer");
        openssl.put("root.pem", root);
        openssl.put("issuing.pem", issuing);
        openssl.put("chain.pem", root, issuing);
    }

    public X509Certificate certificate(String path) throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(client.get(path).body()));
    }

    /** By POST, with OpenSSL's nonce; returns the status and the reason, if any. */
    public String ocsp(X509Certificate certificate) throws Exception {
        openssl.put("cert.pem", certificate);
        return openssl.run(
                "openssl",
                "ocsp",
                "-CAfile",
                "chain.pem",
                "-issuer",
                "issuing.pem",
                "-cert",
                "cert.pem",
                "-url",
                client.address("/ocsp"));
    }

    /** The same by serial number, with an issuer hashed by SHA-256. */
    public String ocspOf(String serial) throws Exception {
        return openssl.run(
                "openssl",
                "ocsp",
                "-CAfile",
                "chain.pem",
                "-sha256",
                "-issuer",
                "issuing.pem",
                "-serial",
                serial,
                "-url",
                client.address("/ocsp"));
    }

    /** By GET; OpenSSL encodes the request and reads the response. */
    public String ocspByGet(X509Certificate certificate) throws Exception {
        openssl.put("cert.pem", certificate);
        openssl.run(
                "openssl", "ocsp", "-no_nonce", "-issuer", "issuing.pem", "-cert", "cert.pem", "-reqout", "req.der");
        openssl.put("resp.der", get(openssl.get("req.der")).body());
        return openssl.run(
                "openssl",
                "ocsp",
                "-CAfile",
                "chain.pem",
                "-issuer",
                "issuing.pem",
                "-cert",
                "cert.pem",
                "-no_nonce",
                "-respin",
                "resp.der");
    }

    /** RFC 6960 §A.1. */
    public HttpResponse<byte[]> get(byte[] request) throws Exception {
        return client.get(path(request));
    }

    public static String path(byte[] request) {
        return "/ocsp/" + URLEncoder.encode(Base64.getEncoder().encodeToString(request), StandardCharsets.US_ASCII);
    }

    /** The list as text, after verifying its signature. */
    public String list() throws Exception {
        openssl.put("issuing.crl", client.get("/crl/issuing.crl").body());
        openssl.put("root.crl", client.get("/crl/root.crl").body());
        return openssl.run(
                "openssl", "crl", "-inform", "DER", "-in", "issuing.crl", "-CAfile", "chain.pem", "-noout", "-text");
    }

    /** The whole chain against both lists. */
    public String verify(X509Certificate certificate) throws Exception {
        list();
        openssl.put("cert.pem", certificate);
        return openssl.run(
                "openssl",
                "verify",
                "-x509_strict",
                "-crl_check_all",
                "-CAfile",
                "root.pem",
                "-untrusted",
                "issuing.pem",
                "-CRLfile",
                "root.crl",
                "-CRLfile",
                "issuing.crl",
                "cert.pem");
    }
}
