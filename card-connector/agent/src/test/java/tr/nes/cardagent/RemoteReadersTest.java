package tr.nes.cardagent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.CommandForbidden;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.InsertableCard;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.Eventually;

/** Agent and server on the loopback, over real TLS; the office PC's readers are simulated. */
class RemoteReadersTest extends OfficeWithAgent {

    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_X).build();
    private static final byte[] PUK = "12345678".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final byte[] NEW_PIN = "918273".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

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
    void whenTheServerWasAway_thenTheAgentComesBackByItself() throws Exception {
        AgentIdentity identity = connected();
        int port = server.port();
        server.close();
        server = new RemoteConnector(authority, authority.server(), port, Duration.ofSeconds(20));
        server.known.put(identity.certificate(), "kiosk-1");
        server.awaitReader(READER, false);
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
