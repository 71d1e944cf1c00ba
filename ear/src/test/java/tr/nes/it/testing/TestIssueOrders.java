package tr.nes.it.testing;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.certificate.IssueOrder;

/** Orders for the certificate authority. */
public final class TestIssueOrders {

    private static final PublicKey KEY = key();

    private TestIssueOrders() {}

    public static IssueOrder forAYear() {
        Instant now = Instant.now();
        return new IssueOrder(
                UUID.randomUUID(), "Işıl", "Çağrı", "10000000146", KEY, now, now.plus(Duration.ofDays(365)), 5000L);
    }

    private static PublicKey key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPublic();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
