package tr.nes.authority.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.boundary.EmbeddedAuthority;
import tr.nes.authority.boundary.OcspResponder;
import tr.nes.authority.boundary.Publications;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.control.key.SoftwareSigning;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.IssueOrder;
import tr.nes.sealing.control.KeyDirectory;
import tr.nes.sealing.control.SigningKeyFiles;
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.UnsealedSecrets;

/** A founded authority with a database and key files of its own. */
public final class TestAuthority implements AutoCloseable {

    private static final KeyPair CARD = rsa();

    public final MovingClock clock;
    public final AuditLog audit = new AuditLog();
    public final Database database = Database.open();
    private final Beans beans;

    public TestAuthority() {
        this("2026-11-21T09:00:00.250Z");
    }

    /** @param start of its clock, ISO-8601 */
    public TestAuthority(String start) {
        this(new MovingClock(start));
        bean(AuthorityCertificates.class).found();
    }

    /** @param more beans that are used instead of new ones of their class */
    public TestAuthority(MovingClock clock, Object... more) {
        this.clock = clock;
        Folder folder = new Folder();
        SigningKeyFiles keys = new SigningKeyFiles(new KeyDirectory(folder), clock);
        Object[] own = {clock, audit, new Randomness(), new UnsealedSecrets(), keys, folder};
        beans = new Beans(
                database, Stream.concat(Stream.of(more), Stream.of(own)).toArray());
    }

    /** As before the first start. */
    public static TestAuthority notFounded() {
        return new TestAuthority(new MovingClock("2026-11-21T09:00:00.250Z"));
    }

    public <T> T bean(Class<T> type) {
        return beans.get(type);
    }

    public CertificateAuthority port() {
        return bean(EmbeddedAuthority.class);
    }

    public OcspResponder responder() {
        return bean(OcspResponder.class);
    }

    public Publications publications() {
        return bean(Publications.class);
    }

    public X509Certificate certificate(AuthorityRole role) {
        return publications().certificate(role).orElseThrow();
    }

    /** A certificate on hold. */
    public X509Certificate issue() {
        return port().issue(order());
    }

    /** A certificate on hold that began some time ago: DSS believes no list that is dated before a certificate's begin. */
    public X509Certificate issue(Duration ago) {
        IssueOrder now = order();
        return port().issue(new IssueOrder(
                now.id(),
                now.family(),
                now.subject(),
                now.key(),
                now.notBefore().minus(ago),
                now.notAfter(),
                now.limitInLira()));
    }

    public IssueOrder order() {
        return order("10000000146", 5000L);
    }

    public IssueOrder order(String identityNumber, Long limit) {
        return new IssueOrder(
                UUID.randomUUID(),
                "Işıl",
                "Çağrı",
                identityNumber,
                CARD.getPublic(),
                clock.instant(),
                clock.instant().plus(Duration.ofDays(365)),
                limit);
    }

    /** As the port names a certificate. */
    public static String serial(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
    }

    public static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", SoftwareSigning.provider());
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class Folder extends Installation {

        private final Path directory;

        private Folder() {
            try {
                directory = Files.createTempDirectory("nes-authority");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Path dataDirectory() {
            return directory;
        }
    }
}
