package tr.nes.cardagent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.ReaderName;

/** Who is let in, who is believed, and what becomes of everybody else. */
class AgentTrustTest extends OfficeWithAgent {

    @Test
    void whenCertificateIsRevokedOrForeign_thenRefused() throws Exception {
        AgentIdentity identity = connected();
        server.known.remove(identity.certificate());
        server.remote.cut("kiosk-1");
        server.awaitNoReader();
        assertThatThrownBy(() -> handshake(AgentTls.of(identity))).isInstanceOf(IOException.class);
        AgentIdentity foreign = new TestDeviceAuthority().agent("kiosk-1");
        server.known.put(foreign.certificate(), "kiosk-1");
        AgentIdentity pretender = new AgentIdentity(foreign.key(), foreign.certificate(), authority.certificate());
        assertThatThrownBy(() -> handshake(AgentTls.of(pretender))).isInstanceOf(IOException.class);
        assertThat(server.remote.connected()).isEmpty();
    }

    @Test
    void whenServerIsARogue_thenTheAgentSaysNothing() throws Exception {
        AgentIdentity identity = known("kiosk-1");
        for (SSLContext rogue :
                List.of(new TestDeviceAuthority().server(), authority.server(KeyPurposeId.id_kp_clientAuth))) {
            try (RemoteConnector other = new RemoteConnector(authority, rogue, 0, Duration.ofSeconds(5));
                    Socket socket = new Socket("localhost", other.port())) {
                assertThatThrownBy(() -> AgentTls.of(identity).over(socket)).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> CertificateExchange.at(
                                InetSocketAddress.createUnresolved("localhost", other.port()),
                                "secret." + new TestDeviceAuthority().pin()))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void whenTls12OrNoCertificate_thenNoSession() throws Exception {
        SSLContext nobody = SSLContext.getInstance("TLS");
        nobody.init(null, AgentTls.trusting(authority.certificate()), null);
        try (SSLSocket old = (SSLSocket) nobody.getSocketFactory().createSocket("localhost", server.port())) {
            old.setEnabledProtocols(new String[] {"TLSv1.2"});
            assertThatThrownBy(old::startHandshake).isInstanceOf(IOException.class);
        }
        try (SSLSocket stranger = (SSLSocket) nobody.getSocketFactory().createSocket("localhost", server.port())) {
            stranger.startHandshake();
            assertThat(stranger.getSession().getProtocol()).isEqualTo("TLSv1.3");
            stranger.getOutputStream().write(new byte[] {0, 0, 0, 3, 0, 0, 1});
            assertThat(stranger.getInputStream().read()).isNegative();
        }
    }

    @Test
    void whenStrangersSayNothing_thenTheyArePutOutAndAgentsServed() throws Exception {
        List<Socket> strangers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            strangers.add(new Socket("localhost", server.port()));
        }
        for (Socket stranger : strangers) {
            stranger.setSoTimeout(60_000);
            assertThat(stranger.getInputStream().read()).isNegative();
            stranger.close();
        }
        connected();
    }

    @Test
    void whenSomethingElseIsSent_thenThatIsTheEnd() throws Exception {
        AgentIdentity identity = known("kiosk-1");
        for (String bytes : List.of("00000003000001FFFFFFFF", "00000003000001000000010F", "0000000300000100000001FF")) {
            try (Socket socket = new Socket("localhost", server.port())) {
                SSLSocket secured = AgentTls.of(identity).over(socket);
                secured.getOutputStream().write(HexFormat.of().parseHex(bytes));
                assertThat(secured.getInputStream().readAllBytes()).hasSize(7);
            }
        }
    }

    @Test
    void whenEnrolled_thenTheAgentServesAndTheCodeIsSpent() throws Exception {
        server.codes.put("secret", new byte[0]);
        String code = "secret." + authority.pin();
        AgentIdentity identity = CertificateExchange.at(address(), code);
        assertThatThrownBy(() -> CertificateExchange.at(address(), code)).hasMessageContaining("refuses the code");
        run(identity, new SimulatedLocalReaders(office));
        server.awaitReader(new ReaderName("remote/enrolled/Simulated Reader 2"), false);
    }

    /** Greets and waits for the welcome; with TLS 1.3 a client learns of its refusal at the first read. */
    private void handshake(AgentTls tls) throws Exception {
        try (Socket socket = new Socket("localhost", server.port())) {
            SSLSocket secured = tls.over(socket);
            secured.getOutputStream().write(new byte[] {0, 0, 0, 3, 0, 0, 1});
            if (secured.getInputStream().read() < 0) {
                throw new IOException("closed");
            }
        }
    }
}
