package tr.nes.kiosk.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.enterprise.event.Event;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.remote.RemoteReaders;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.control.agent.AgentRevoked;
import tr.nes.kiosk.control.agent.RemoteUnblocking;
import tr.nes.sealing.boundary.SigningKeys;
import tr.nes.sealing.control.KeyDirectory;
import tr.nes.sealing.control.SigningKeyFiles;
import tr.nes.shared.Installation;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

/** Enrolment, revocation, and whether a PUK may go to a terminal's agent. */
class AgentsTest {

    private static final TerminalId KIOSK = new TerminalId("kiosk-a");
    private static final TerminalId OTHER = new TerminalId("kiosk-b");
    private static final ReaderName REMOTE = new ReaderName("remote/kiosk-a/ACS ACR39U 00 00");
    private static final String ADDRESS = "192.0.2.7";

    @TempDir
    private Path data;

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock("2026-12-01T10:00:00Z");
    private final AuditLog audit = new AuditLog();
    private final RequestOrigin origin = new RequestOrigin();
    private final SigningKeys keys = mock(SigningKeys.class);
    private final Beans beans = new Beans(database, clock, audit, origin, keys);
    private final Agents agents = beans.get(Agents.class);
    private final AgentRegistry registry = beans.get(AgentRegistry.class);
    private final Terminals terminals = beans.get(Terminals.class);
    private final Readers readers = beans.get(Readers.class);
    private final RemoteUnblocking unblocking = beans.get(RemoteUnblocking.class);

    @BeforeEach
    void terminals() {
        Installation installation = new Installation() {
            @Override
            public Path dataDirectory() {
                return data;
            }
        };
        SigningKeyFiles files = new SigningKeyFiles(new KeyDirectory(installation), clock);
        when(keys.entry(anyString())).thenAnswer(call -> files.entry(call.getArgument(0)));
        origin.cameFrom("192.0.2.1", null);
        terminals.register(KIOSK, "Ofis", "Adres");
        terminals.register(OTHER, "Ofis", "Adres");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenTheCodeIsUsed_thenOneCertificateAndNoSecond() throws Exception {
        String code = agents.enrolmentCode(KIOSK);
        assertThat(agents.of(KIOSK))
                .hasValueSatisfying(agent -> assertThat(agent.enrolled()).isFalse());
        X509Certificate certificate = enrol(code).orElseThrow();
        assertThat(registry.agentOf(certificate)).contains("kiosk-a");
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(enrol(code)).isEmpty();
        assertThat(agents.of(KIOSK)).hasValueSatisfying(agent -> {
            assertThat(agent.enrolled()).isTrue();
            assertThat(agent.unblocking()).isFalse();
        });
        assertThat(audit.count(AuditAction.AGENT_CODE, AuditResult.DONE)).isOne();
        assertThat(audit.count(AuditAction.AGENT_ENROLLED, AuditResult.DONE)).isOne();
        assertThat(audit.count(AuditAction.AGENT_ENROLLED, AuditResult.REFUSED)).isOne();
    }

    @Test
    void whenTheCodeIsLateReplacedOrWrong_thenRefused() throws Exception {
        String replaced = agents.enrolmentCode(KIOSK);
        String late = agents.enrolmentCode(KIOSK);
        assertThat(enrol(replaced)).isEmpty();
        assertThat(enrol("x." + late)).isEmpty();
        clock.forward(Duration.ofMinutes(15));
        assertThat(enrol(late)).isEmpty();
    }

    @Test
    void whenTheRequestIsNotSignedByItsKeyOrMalformed_thenTheCodeIsStillGood() throws Exception {
        String code = agents.enrolmentCode(KIOSK);
        byte[] request = request(keyPair(), keyPair());
        assertThat(registry.enrol(secret(code), request, ADDRESS)).isEmpty();
        assertThat(registry.enrol(secret(code), new byte[] {0x30, 0x03}, ADDRESS))
                .isEmpty();
        assertThat(enrol(code)).isPresent();
    }

    @Test
    void whenManyCodesAreTried_thenNotEvenTheRightOneIsLookedAt() throws Exception {
        String code = agents.enrolmentCode(KIOSK);
        for (int i = 0; i < 10; i++) {
            enrol("guess." + i);
        }
        assertThat(enrol(code)).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        assertThat(enrol(code)).isPresent();
    }

    @Test
    @SuppressWarnings("unchecked") // one mock for all events
    void whenEnrolledAnewRevokedOrRetired_thenTheFormerCertificateIsWorthNothing() throws Exception {
        X509Certificate first = enrol(agents.enrolmentCode(KIOSK)).orElseThrow();
        agents.allowUnblocking(KIOSK, true);
        X509Certificate second = enrol(agents.enrolmentCode(KIOSK)).orElseThrow();
        assertThat(registry.agentOf(first)).isEmpty();
        assertThat(registry.agentOf(second)).contains("kiosk-a");
        assertThat(registry.mayUnblock(second)).isFalse();
        verify(beans.get(RemoteReaders.class), times(2)).cut("kiosk-a");
        agents.revoke(KIOSK);
        assertThat(registry.agentOf(second)).isEmpty();
        assertThat(agents.of(KIOSK)).isEmpty();
        verify(beans.get(Event.class)).fire(new AgentRevoked(KIOSK));
        X509Certificate third = enrol(agents.enrolmentCode(KIOSK)).orElseThrow();
        terminals.retire(KIOSK);
        assertThat(registry.agentOf(third)).isEmpty();
    }

    @Test
    void whenTheCertificateHasEnded_thenItIsWorthNothing() throws Exception {
        X509Certificate certificate = enrol(agents.enrolmentCode(KIOSK)).orElseThrow();
        clock.forward(Duration.ofDays(825));
        assertThat(registry.agentOf(certificate)).isEmpty();
        assertThat(registry.mayUnblock(certificate)).isFalse();
    }

    @Test
    void whenUnblockingIsSwitched_thenPukMayGoThereOrNot() throws Exception {
        assertThatThrownBy(() -> agents.allowUnblocking(KIOSK, true))
                .isInstanceOfSatisfying(
                        KioskException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.AGENT_UNKNOWN));
        X509Certificate certificate = enrol(agents.enrolmentCode(KIOSK)).orElseThrow();
        assertThat(unblocking.allows(REMOTE)).isFalse();
        assertThat(unblocking.allows(new ReaderName("ACS ACR39U 00 00"))).isTrue();
        agents.allowUnblocking(KIOSK, true);
        agents.allowUnblocking(KIOSK, true);
        assertThat(unblocking.allows(REMOTE)).isTrue();
        assertThat(registry.mayUnblock(certificate)).isTrue();
        assertThat(unblocking.allows(new ReaderName("remote/kiosk-b/ACS ACR39U 00 00")))
                .isFalse();
        assertThat(unblocking.allows(new ReaderName("remote/nobody"))).isFalse();
        agents.allowUnblocking(KIOSK, false);
        assertThat(unblocking.allows(REMOTE)).isFalse();
        assertThat(audit.count(AuditAction.AGENT_UNBLOCKING_ON, AuditResult.DONE))
                .isOne();
        assertThat(audit.count(AuditAction.AGENT_UNBLOCKING_OFF, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenAReaderIsAtAnotherTerminalsAgent_thenItIsNotRegisteredThere() {
        assertThatThrownBy(() -> readers.register("okuyucu-1", OTHER, List.of(REMOTE)))
                .isInstanceOfSatisfying(
                        KioskException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.READER_OF_OTHER_TERMINAL));
        readers.register("okuyucu-1", KIOSK, List.of(REMOTE));
        assertThat(readers.all().get(0).terminal()).isEqualTo(KIOSK);
    }

    private Optional<X509Certificate> enrol(String code) throws Exception {
        KeyPair pair = keyPair();
        Optional<byte[]> issued = registry.enrol(secret(code), request(pair, pair), ADDRESS);
        return issued.isEmpty() ? Optional.empty() : Optional.of(certificate(issued.get()));
    }

    private static X509Certificate certificate(byte[] encoded) throws Exception {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static String secret(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    private static KeyPair keyPair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static byte[] request(KeyPair pair, KeyPair signer) throws Exception {
        return new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=agent"), pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate()))
                .getEncoded();
    }
}
