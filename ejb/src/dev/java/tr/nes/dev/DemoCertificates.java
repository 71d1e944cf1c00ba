package tr.nes.dev;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;

/** Orders the demo's certificates from the authority and publishes the status given in the demo data. */
@ApplicationScoped
public class DemoCertificates {

    private static final Duration VALID = Duration.ofDays(3 * 365);

    /** Until the renewed certificate of the demo ends and the new one begins. */
    private static final Duration RENEWAL = Duration.ofDays(30);

    @Inject
    private CertificateAuthority authority;

    @Inject
    private Clock clock;

    /** Each key pair has its own order, so that an interrupted start does no harm. */
    X509Certificate issue(DemoPeople.Person person, KeyPair keys, CertificateStatus status) {
        Instant now = clock.instant();
        boolean renewed = person.number() == DemoPeople.RENEWING && status == CertificateStatus.ACTIVE;
        Instant start = status == CertificateStatus.PENDING_START ? now.plus(RENEWAL) : now;
        X509Certificate issued = authority.issue(new IssueOrder(
                UUID.nameUUIDFromBytes(keys.getPublic().getEncoded()),
                "Deneme",
                person.surname(),
                person.identityNumber(),
                keys.getPublic(),
                start,
                renewed ? now.plus(RENEWAL) : start.plus(VALID),
                null));
        if (status == CertificateStatus.ACTIVE) {
            authority.publish(issued.getSerialNumber().toString(16).toUpperCase(Locale.ROOT), PublishedStatus.GOOD);
        }
        return issued;
    }

    /** By the native provider where it loads: in Java, the twenty pairs would be most of what a first start computes. */
    static KeyPair rsa() {
        try {
            KeyPairGenerator generator = generator();
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    private static KeyPairGenerator generator() throws GeneralSecurityException {
        try {
            if (AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null) {
                return KeyPairGenerator.getInstance("RSA", AmazonCorrettoCryptoProvider.INSTANCE);
            }
        } catch (LinkageError notForThisMachine) {
            // the JDK's own
        }
        return KeyPairGenerator.getInstance("RSA");
    }
}
