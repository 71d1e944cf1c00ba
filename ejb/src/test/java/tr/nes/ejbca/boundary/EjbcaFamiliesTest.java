package tr.nes.ejbca.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.BodySubject;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.IssueOrder;
import tr.nes.ejbca.testing.EjbcaServer;
import tr.nes.shared.Randomness;
import tr.nes.testing.Beans;

/** Certificates of bodies from an EJBCA. */
class EjbcaFamiliesTest {

    private static final PublicKey KEY = TestAuthority.rsa().getPublic();
    private static final Instant FROM = Instant.parse("2026-11-21T09:00:00Z");

    @TempDir
    private Path folder;

    private EjbcaServer server;
    private EjbcaAuthority authority;

    @BeforeEach
    void start() throws Exception {
        server = new EjbcaServer(folder);
        server.configure();
        authority = new Beans(null, new Randomness()).get(EjbcaAuthority.class);
    }

    @AfterEach
    void stop() {
        server.close();
        EjbcaServer.forget();
    }

    @Test
    void whenABodyOrders_thenItsFamilysProfilesAreUsed_andNoneIsTakenFromPeople() {
        BodySubject body = new BodySubject("Örnek, Ticaret A.Ş.", new BodyNumber(BodyNumber.Kind.TAX, "0123456789"));
        IssueOrder seal = new IssueOrder(
                UUID.randomUUID(), CertificateFamily.E_SEAL, body, KEY, FROM, FROM.plus(Duration.ofDays(365)), null);
        assertThatThrownBy(() -> authority.issue(seal)).isInstanceOf(AuthorityRefused.class);

        System.setProperty("nes.ejbca.e.seal.profile", "SEAL");
        System.setProperty("nes.ejbca.body.entity.profile", "BODY");
        try {
            authority.issue(seal);
        } finally {
            System.clearProperty("nes.ejbca.e.seal.profile");
            System.clearProperty("nes.ejbca.body.entity.profile");
        }
        JsonObject entity = server.state().entity(seal.id().toString());
        assertThat(entity.getString("certificate_profile_name")).isEqualTo("SEAL");
        assertThat(entity.getString("end_entity_profile_name")).isEqualTo("BODY");
        assertThat(entity.getString("subject_dn"))
                .isEqualTo("CN=Örnek\\, Ticaret A.Ş.,O=Örnek\\, Ticaret A.Ş.,"
                        + "organizationIdentifier=VATTR-0123456789,C=TR");
    }
}
