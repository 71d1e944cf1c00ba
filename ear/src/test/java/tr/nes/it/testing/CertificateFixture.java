package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.holder.HolderView;

/** Certificates of the embedded authority, separate for each test. */
@ApplicationScoped
public class CertificateFixture {

    private static final String OUTDATED = "select l.issuer from published_list l"
            + " join authority_certificate a on a.role = l.issuer where l.changes < a.changes";

    @Inject
    private CertificateAuthority authority;

    @Inject
    private CertificateRegistration registration;

    @Inject
    private Rows rows;

    /** Serial number of a new active certificate. */
    public String active(HolderView holder) throws Exception {
        Instant now = Instant.now();
        return CallAs.system(() -> {
            X509Certificate issued = authority.issue(order(holder, now, now.plus(Duration.ofDays(365))));
            String serial = issued.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
            authority.publish(serial, PublishedStatus.GOOD);
            registration.register(issued, holder.id(), "IT", CertificateStatus.ACTIVE);
            return serial;
        });
    }

    /** A new certificate on hold, as issued by the authority. */
    public X509Certificate issued(HolderView holder, CertificateStatus status, Instant notBefore, Instant notAfter)
            throws Exception {
        return CallAs.system(() -> {
            X509Certificate issued = authority.issue(order(holder, notBefore, notAfter));
            registration.register(issued, holder.id(), "IT", status);
            return issued;
        });
    }

    private static IssueOrder order(HolderView holder, Instant notBefore, Instant notAfter) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return new IssueOrder(
                UUID.randomUUID(),
                holder.name(),
                holder.surname(),
                holder.identityNumber().value(),
                generator.generateKeyPair().getPublic(),
                notBefore,
                notAfter,
                null);
    }

    /** The status in the database. */
    public String status(String serial) throws Exception {
        return rows.text("select status from certificate where serial_number = ?", serial);
    }

    /** The published status. */
    public PublishedStatus.Kind published(String serial) {
        return authority.published(serial).kind();
    }

    /** Waits for the job that issues lists after a change. */
    public void awaitLists() throws Exception {
        Await.until("the lists cover all changes", () -> rows.texts(OUTDATED).isEmpty());
    }

    /** Number of its changes in this state. */
    public long changes(String serial, String state) throws Exception {
        return rows.count("certificate_change where serial_number = ? and state = ?", serial, state);
    }
}
