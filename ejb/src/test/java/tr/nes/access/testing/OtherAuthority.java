package tr.nes.access.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.function.UnaryOperator;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.PublishedStatus;
import tr.nes.testing.AnsweringServer;

/**
 * Another authority with an OCSP responder on the network, whose address its certificates contain; configured like
 * a real one.
 */
public final class OtherAuthority implements AutoCloseable {

    private static final String PUBLIC_URL = "nes.public.url";
    private static final String ISSUERS = "nes.login.issuers";

    private final SignatureLoginFixture fixture = new SignatureLoginFixture();
    private final AnsweringServer server;

    public OtherAuthority() throws IOException {
        server = new AnsweringServer("/ocsp", this::truly);
    }

    /** Configures it as trusted from now on. */
    public void trust(Path folder) throws IOException, CertificateEncodingException {
        byte[] der = fixture.authority.certificate(AuthorityRole.ISSUING).getEncoded();
        String pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
        System.setProperty(
                ISSUERS, Files.writeString(folder.resolve("issuers.pem"), pem).toString());
    }

    /** Issues a valid certificate with this responder. */
    public X509Certificate issue(String identityNumber) {
        System.setProperty(PUBLIC_URL, server.address());
        try {
            return fixture.issued(identityNumber);
        } finally {
            System.clearProperty(PUBLIC_URL);
        }
    }

    public void publish(X509Certificate certificate, PublishedStatus status) {
        fixture.authority.port().publish(TestAuthority.serial(certificate), status);
    }

    /** Replaces the responder's response from now on; an empty one is a server error. */
    public void answers(UnaryOperator<byte[]> other) {
        server.answers(other);
    }

    public byte[] truly(byte[] question) {
        return fixture.authority.responder().answer(question).encoded();
    }

    @Override
    public void close() {
        System.clearProperty(ISSUERS);
        server.close();
        fixture.close();
    }
}
