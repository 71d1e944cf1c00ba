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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.CommandForbidden;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedTransport;
import tr.nes.cardconnector.testing.Eventually;

/** Agent and server on the loopback, over real TLS; the office PC's readers are simulated. */
class RemoteReadersTest {

    private static final ReaderName THERE = new ReaderName("Simulated Reader 1");
    private static final ReaderName READER = new ReaderName("remote/kiosk-1/Simulated Reader 1");
    private static final byte[] PUK = "12345678".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final byte[] NEW_PIN = "918273".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final SimulatedTransport office = new SimulatedTransport(2);
    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_X).build();
    private final List<AgentLoop> agents = new ArrayList<>();
    private TestAuthority authority;
    private RemoteConnector server;

    @BeforeEach
    void start() throws Exception {
        authority = new TestAuthority();
        server = new RemoteConnector(authority, Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        agents.forEach(AgentLoop::close);
        server.close();
        threads.shutdownNow();
    }

    private AgentIdentity known(String name) throws Exception {
        AgentIdentity identity = authority.agent(name);
        server.known.put(identity.certificate(), name);
        return identity;
    }

    private AgentLoop run(AgentIdentity identity, LocalReaders readers) throws Exception {
        AgentLoop agent = new AgentLoop(address(), AgentTls.of(identity), readers, () -> 0);
        agents.add(agent);
        threads.execute(agent);
        return agent;
    }

    private InetSocketAddress address() {
        return InetSocketAddress.createUnresolved("localhost", server.port());
    }

    private AgentIdentity connected() throws Exception {
        AgentIdentity identity = known("kiosk-1");
        run(identity, new SimulatedLocalReaders(office));
        server.awaitReader(READER, false);
        return identity;
    }

    @Test
    void whenCardComesAndGoes_thenEventsAndCommandsAsWithALocalReader() throws Exception {
        connected();
        office.insert(THERE, card);
        server.awaitReader(READER, true);
        try (CardConnection connection = server.readers().connect(READER)) {
            assertThat(AkisCard.on(connection).serialNumber()).isEqualTo(card.serialNumber());
            assertThat(connection.atr()).isEqualTo(card.atr());
        }
        try (CardConnection connection = server.readers().connect(READER)) {
            office.pull(THERE);
            assertThatThrownBy(() -> AkisCard.on(connection).serialNumber()).isInstanceOf(CardRemoved.class);
        }
        server.awaitReader(READER, false);
        Eventually.until(
                "the removal is told",
                RemoteConnector.SOON,
                () -> server.heard(READER).equals(List.of("READER_ATTACHED", "CARD_INSERTED", "CARD_REMOVED")));
    }

    @Test
    void whenAnotherCardWasInserted_thenTheInsertionDiffersAlsoAfterARestartOfTheAgent() throws Exception {
        AgentIdentity identity = connected();
        office.insert(THERE, card);
        server.awaitReader(READER, true);
        long before;
        try (CardConnection connection = server.readers().connect(READER)) {
            before = connection.insertion();
            assertThat(server.readers().readers().stream()
                            .filter(seen -> seen.name().equals(READER)))
                    .allMatch(seen -> seen.insertion() == before);
        }
        agents.remove(0).close();
        server.awaitNoReader();
        run(identity, new SimulatedLocalReaders(office));
        server.awaitReader(READER, true);
        try (CardConnection connection = server.readers().connect(READER)) {
            assertThat(connection.insertion()).isNotEqualTo(before);
        }
    }

    @Test
    void whenLineIsCutInTheMiddleOfACommand_thenOutcomeIsUnknownAndAgentComesBack() throws Exception {
        AgentIdentity identity = connected();
        SlowCard slow = new SlowCard();
        office.insert(THERE, slow);
        server.awaitReader(READER, true);
        CardConnection connection = server.readers().connect(READER);
        Future<?> command = threads.submit(() -> connection.transmit(CommandApdu.expecting(0, 0xCA, 1, 6, 0x4D)));
        assertThat(slow.asked.await(60, TimeUnit.SECONDS)).isTrue();
        server.remote.cut("kiosk-1");
        assertThatThrownBy(() -> command.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(CardServiceGone.class);
        connection.close();
        slow.goOn.countDown();
        server.awaitReader(READER, true);
        try (CardConnection again = server.readers().connect(READER)) {
            again.transmit(CommandApdu.expecting(0, 0xCA, 1, 6, 0x4D));
        }
        assertThat(slow.commands).hasValue(2);
        assertThat(slow.resets.get()).isGreaterThanOrEqualTo(2);
        assertThat(server.known).containsKey(identity.certificate());
    }

    @Test
    void whenCardIsSilent_thenTheServerWaitsNoLongerAndTheReaderServesAgain() throws Exception {
        server.close();
        server = new RemoteConnector(authority, Duration.ofMillis(400));
        connected();
        SlowCard slow = new SlowCard();
        office.insert(THERE, slow);
        server.awaitReader(READER, true);
        try (CardConnection connection = server.readers().connect(READER)) {
            assertThatThrownBy(() -> connection.transmit(CommandApdu.expecting(0, 0xCA, 1, 6, 0x4D)))
                    .isInstanceOf(CardSilent.class);
        }
        slow.goOn.countDown();
        Eventually.until("the reader serves", RemoteConnector.SOON, () -> {
            try (CardConnection connection = server.readers().connect(READER)) {
                return connection
                        .transmit(CommandApdu.expecting(0, 0xCA, 1, 6, 0x4D))
                        .ok();
            } catch (CardConnectorException notYet) {
                return false;
            }
        });
    }

    @Test
    void whenUnblockingIsNotSwitchedOn_thenNoPukCrossesTheLine() throws Exception {
        connected();
        SimulatedCard blocked =
                SimulatedCard.of(AkisDialect.AKIS_1_X).pinBlocked().build();
        office.insert(THERE, blocked);
        server.awaitReader(READER, true);
        try (CardConnection connection = server.readers().connect(READER)) {
            assertThatThrownBy(() -> AkisCard.on(connection).unblock(PUK.clone(), NEW_PIN.clone(), step -> {}))
                    .isInstanceOf(CommandForbidden.class);
        }
        assertThat(blocked.pukTries()).isEqualTo(3);
        assertThat(blocked.pinTries()).isZero();
        server.unblocking.add("kiosk-1");
        try (CardConnection connection = server.readers().connect(READER)) {
            AkisCard.on(connection).unblock(PUK.clone(), NEW_PIN.clone(), step -> {});
        }
        assertThat(blocked.accepts(NEW_PIN)).isTrue();
    }

    @Test
    void whenCertificateIsRevokedOrForeign_thenRefused() throws Exception {
        AgentIdentity identity = connected();
        server.known.remove(identity.certificate());
        server.remote.cut("kiosk-1");
        server.awaitNoReader();
        assertThatThrownBy(() -> handshake(AgentTls.of(identity))).isInstanceOf(IOException.class);
        AgentIdentity foreign = new TestAuthority().agent("kiosk-1");
        server.known.put(foreign.certificate(), "kiosk-1");
        AgentIdentity pretender = new AgentIdentity(foreign.key(), foreign.certificate(), authority.certificate());
        assertThatThrownBy(() -> handshake(AgentTls.of(pretender))).isInstanceOf(IOException.class);
        assertThat(server.remote.connected()).isEmpty();
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

    @Test
    void whenServerIsARogue_thenTheAgentSaysNothing() throws Exception {
        AgentIdentity identity = known("kiosk-1");
        for (SSLContext rogue :
                List.of(new TestAuthority().server(), authority.server(KeyPurposeId.id_kp_clientAuth))) {
            try (RemoteConnector other = new RemoteConnector(authority, rogue, 0, Duration.ofSeconds(5));
                    Socket socket = new Socket("localhost", other.port())) {
                assertThatThrownBy(() -> AgentTls.of(identity).over(socket)).isInstanceOf(IOException.class);
                assertThatThrownBy(() -> Enrolment.at(
                                InetSocketAddress.createUnresolved("localhost", other.port()),
                                "secret." + new TestAuthority().pin()))
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
    void whenEnrolled_thenTheAgentServesAndTheCodeIsSpent() throws Exception {
        server.codes.put("secret", new byte[0]);
        String code = "secret." + authority.pin();
        AgentIdentity identity = Enrolment.at(address(), code);
        assertThatThrownBy(() -> Enrolment.at(address(), code)).hasMessageContaining("refuses the code");
        run(identity, new SimulatedLocalReaders(office));
        server.awaitReader(new ReaderName("remote/enrolled/Simulated Reader 2"), false);
    }

    @Test
    void whenTheServerWasAway_thenTheAgentComesBackByItself() throws Exception {
        AgentIdentity identity = connected();
        int port = server.port();
        server.close();
        server = new RemoteConnector(authority, authority.server(), port, Duration.ofSeconds(20));
        server.known.put(identity.certificate(), "kiosk-1");
        server.awaitReader(READER, false);
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

    /** Answers its first command only when it is told to. */
    private static final class SlowCard implements InsertableCard {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final AtomicInteger commands = new AtomicInteger();
        private final AtomicInteger resets = new AtomicInteger();

        @Override
        public byte[] transmit(byte[] command) {
            commands.incrementAndGet();
            asked.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new byte[] {(byte) 0x90, 0};
        }

        @Override
        public tr.nes.cardconnector.Atr atr() {
            return SimulatedCard.of(AkisDialect.AKIS_1_X).build().atr();
        }

        @Override
        public void reset() {
            resets.incrementAndGet();
        }
    }
}
