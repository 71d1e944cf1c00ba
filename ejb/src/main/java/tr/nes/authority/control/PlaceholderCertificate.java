package tr.nes.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x500.X500Name;

/** The self-signed certificate that a token asks for beside a private key; nobody else ever sees it. */
@ApplicationScoped
public class PlaceholderCertificate {

    private static final Duration LIFE = Duration.ofDays(3650);

    @Inject
    private Clock clock;

    Certificate of(AuthorityKey key, String name) {
        X500Name self = new X500Name("CN=" + name);
        Instant now = clock.instant();
        return CertificateParser.decode(
                new CertificateDraft(self, BigInteger.ONE, now, now.plus(LIFE), self, key.publicKey()).sign(key));
    }
}
