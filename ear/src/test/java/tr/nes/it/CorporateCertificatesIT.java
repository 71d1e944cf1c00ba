package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.RevocationReason;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.BodyOrderState;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.boundary.CorporateCertificates;
import tr.nes.corporate.boundary.StaffBodies;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CertificateFixture;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.LoginFixture;
import tr.nes.it.testing.OpenSsl;
import tr.nes.it.testing.PageStatus;
import tr.nes.it.testing.RelyingParties;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.request.RequestException;
import tr.nes.request.boundary.EntitledOrders;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.Roles;

/** Certificates of bodies through the container: OpenSSL and EU DSS agree with the page at each step, and who may do what. */
@Tag("database")
class CorporateCertificatesIT extends InServer {

    private static final String ENTITLED = "12345678";
    private static final String SEAL_ONLY = "87654321";

    @Inject
    private CorporateCertificates certificates;

    @Inject
    private StaffBodies bodies;

    @Inject
    private EntitledOrders orders;

    @Inject
    private CertificateFixture certificateFixture;

    @Inject
    private TestPeople people;

    @Inject
    private LoginFixture loginFixture;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    private HolderView actor;
    private String actorToken;
    private HolderView agent;
    private String agentToken;

    @BeforeEach
    void logIn() throws Exception {
        actor = people.somebody();
        actorToken = loginFixture.of(actor);
        agent = people.somebody();
        agentToken = loginFixture.of(agent);
    }

    private <T> T asActor(Callable<T> deed) throws Exception {
        return loginFixture.in(actorToken, actor, deed);
    }

    private <T> T asAgent(Callable<T> deed) throws Exception {
        return loginFixture.in(agentToken, agent, () -> CallAs.staff(agent.id(), Roles.BACK_OFFICE, deed));
    }

    /** Opened by the back office, and whoever is named for it may act. */
    private BodyOrderView opened(CertificateFamily family, String detsis) throws Exception {
        BodyOrderView order = asAgent(() -> orders.open(new BodyOrderRequest(
                family,
                new BodyNumber(BodyNumber.Kind.DETSIS, detsis),
                "Örnek Kurum",
                "muhur@ornek.test",
                actor.identityNumber().value(),
                "Deneme Kişi",
                null,
                null)));
        UUID body = bodyOf(order);
        asAgent(() -> {
            bodies.representatives(body).stream()
                    .filter(person -> !person.confirmed())
                    .forEach(person -> bodies.confirm(person.id()));
            return body;
        });
        return order;
    }

    private UUID bodyOf(BodyOrderView order) throws Exception {
        return UUID.fromString(
                rows.text("select cast(body_id as varchar(36)) from body_order where id = ?", order.id()));
    }

    private static byte[] request() throws Exception {
        String said = new OpenSsl()
                .run(
                        "openssl",
                        "req",
                        "-new",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-keyout",
                        "key.pem",
                        "-subj",
                        "/CN=device");
        return said.substring(said.indexOf("-----BEGIN CERT")).getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void whenAKeyFromADeviceIsSent_thenTheWorldAgreesWithThePageAtEachStep() throws Exception {
        RelyingParties world = new RelyingParties(certificateFixture::awaitLists);
        BodyOrderView order = opened(CertificateFamily.E_SEAL, SEAL_ONLY);
        byte[] request = request();
        String serial = asActor(() -> certificates.submit(order.id(), request)).serialNumber();
        agrees(world, serial);
        for (CertificateOperation operation :
                List.of(CertificateOperation.ACTIVATE, CertificateOperation.SUSPEND, CertificateOperation.REINSTATE)) {
            asActor(() -> certificates.change(serial, operation));
            agrees(world, serial);
        }
        HolderView stranger = people.somebody();
        String token = loginFixture.of(stranger);
        assertThatThrownBy(() -> loginFixture.in(
                        token, stranger, () -> certificates.change(serial, CertificateOperation.SUSPEND)))
                .isInstanceOf(CertificateUnknown.class);
        // a revocation needs a confirmation of its own
        assertThatThrownBy(() -> asActor(() -> certificates.revoke(serial, RevocationReason.SUPERSEDED)))
                .isInstanceOf(FreshFactorNeeded.class);
        agrees(world, serial);
    }

    private void agrees(RelyingParties world, String serial) throws Exception {
        CertificateDetails details = asActor(() -> certificates.details(serial));
        X509Certificate issued = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(details.encoded()));
        assertThat(world.disagreements(new PageStatus(details, Instant.now()), issued))
                .isEmpty();
    }

    @Test
    void whenTheSameKeyIsSentForTwoOrdersAtOnce_thenOneGetsIt() throws Exception {
        List<UUID> both = List.of(
                opened(CertificateFamily.E_SEAL, ENTITLED).id(),
                opened(CertificateFamily.ENCRYPTION, ENTITLED).id());
        byte[] request = request();
        List<String> said = concurrentTasks.of(
                2,
                i -> () -> asActor(() -> {
                    try {
                        return certificates.submit(both.get(i), request).state().name();
                    } catch (RuntimeException refused) {
                        return ((CorporateException) refused).reason().name();
                    }
                }));
        assertThat(said).containsExactlyInAnyOrder(BodyOrderState.ISSUED.name(), "KEY_USED");
    }

    @Test
    void whenTheRegisterDoesNotEntitle_thenNoOrderIsOpened_andNobodyElseOpensOne() throws Exception {
        assertThatThrownBy(() -> opened(CertificateFamily.ENCRYPTION, SEAL_ONLY))
                .isInstanceOf(RequestException.class)
                .hasFieldOrPropertyWithValue("reason", RequestException.Reason.NOT_ENTITLED);
        assertThatThrownBy(() -> opened(CertificateFamily.E_SEAL, "00000000"))
                .hasFieldOrPropertyWithValue("reason", RequestException.Reason.REGISTRY_SILENT);
        assertThatThrownBy(() -> opened(CertificateFamily.FISCAL_SEAL, ENTITLED))
                .hasFieldOrPropertyWithValue("reason", RequestException.Reason.NOT_ENTITLED);
        for (String role : List.of(Roles.HOLDER, Roles.CALL_CENTRE, Roles.ADMIN, Roles.AUDITOR)) {
            assertThatThrownBy(() -> CallAs.somebody(UUID.randomUUID().toString(), role, () -> orders.open(null)))
                    .as(role)
                    .isInstanceOf(EJBAccessException.class);
        }
    }
}
