package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import tr.nes.authority.control.key.SoftwareSigning;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.holder.HolderView;

/** People with an active certificate of this authority and its key. */
@ApplicationScoped
public class CardHolders {

    @Inject
    private CertificateAuthority authority;

    @Inject
    private CertificateRegistration registration;

    public SigningKey cardOf(HolderView person) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", SoftwareSigning.provider());
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Instant now = Instant.now();
        X509Certificate issued = authority.issue(new IssueOrder(
                UUID.randomUUID(),
                "Deneme",
                "Kişi",
                person.identityNumber().value(),
                keys.getPublic(),
                now,
                now.plus(Duration.ofDays(365)),
                null));
        authority.publish(issued.getSerialNumber().toString(16).toUpperCase(Locale.ROOT), PublishedStatus.GOOD);
        CallAs.system(() -> {
            registration.register(issued, person.id(), "1234A5B60000", CertificateStatus.ACTIVE);
            return null;
        });
        return new SigningKey(issued.getEncoded(), keys.getPrivate());
    }
}
