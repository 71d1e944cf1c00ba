package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RecordingEndpoint;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/**
 * After any fault of pcscd, missed events are delivered and the readers work again without a restart of the
 * connector.
 */
class DaemonFaultsIT {

    private static final String[] ONE_STAY = {"READER_ATTACHED", "CARD_INSERTED"};
    private static final String[] STAY_AND_ANOTHER = {
        "READER_ATTACHED", "CARD_INSERTED", "CARD_REMOVED", "READER_DETACHED", "READER_ATTACHED", "CARD_INSERTED"
    };

    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_0).build();
    private PcscDaemon daemon;
    private VirtualSlots slots;
    private ReaderName reader;

    @BeforeEach
    void startDaemon() throws Exception {
        daemon = PcscDaemon.start(2);
        slots = new VirtualSlots(daemon);
        reader = new ReaderName(daemon.readerName(0));
    }

    @AfterEach
    void stopDaemon() throws Exception {
        slots.close();
        daemon.close();
    }

    @Test
    void whenDaemonIsStoppedAndStarted_thenRemovalIsHeardFirstAndTheReaderServes() throws Exception {
        goesAwayAndComesBack(daemon::stop);
    }

    @Test
    void whenDaemonIsKilledAndStarted_thenRemovalIsHeardFirstAndTheReaderServes() throws Exception {
        goesAwayAndComesBack(daemon::kill);
    }

    /** A way in which the daemon ends. */
    private interface End {
        void come() throws Exception;
    }

    private void goesAwayAndComesBack(End end) throws Exception {
        try (RunningConnector connector = RunningConnector.start()) {
            try (VpcdSlot slot = slots.insert(0, card);
                    CardConnection connection = seenAndConnected(connector)) {
                end.come();
                assertThatThrownBy(() -> ask(connection)).isInstanceOf(CardServiceGone.class);
                assertThat(slot).isNotNull();
            }
            Eventually.until(
                    "trouble",
                    RunningConnector.SOON,
                    () -> connector.readers().readers().isEmpty());
            assertThatThrownBy(() -> connector.readers().connect(reader)).isInstanceOf(CardServiceGone.class);
            daemon.resume();
            serves(connector);
            heard(connector, STAY_AND_ANOTHER);
        }
    }

    @Test
    void whenDaemonHangs_thenRefusalIsBoundedAndWhenItGoesOnTheReaderServes() throws Exception {
        try (RunningConnector connector =
                RunningConnector.start(new RecordingEndpoint(), Duration.ofMillis(500), RunningConnector.SOON)) {
            try (VpcdSlot slot = slots.insert(0, card)) {
                try (CardConnection connection = seenAndConnected(connector)) {
                    daemon.freeze();
                    assertThatThrownBy(() -> ask(connection)).isInstanceOf(CardSilent.class);
                }
                assertThatThrownBy(() -> connector.readers().connect(reader)).isInstanceOf(CardServiceGone.class);
                assertThatThrownBy(() -> connector.readers().connect(reader)).isInstanceOf(CardServiceGone.class);
                daemon.thaw();
                connector.awaitReader(reader, true);
                assertThat(connector.serialNumber(reader)).isEqualTo(card.serialNumber());
                assertThat(slot.inserted()).isTrue();
            }
            heard(connector, ONE_STAY);
        }
    }

    /** Requests fail at once while the service is known to hang. */
    @Test
    void whenDaemonHangsAndNobodyUsesAReader_thenTheWatchNoticesAndWhenItGoesOnThatIsOver() throws Exception {
        try (RunningConnector connector = RunningConnector.start();
                VpcdSlot slot = slots.insert(0, card)) {
            seenAndConnected(connector).close();
            assertThat(connector.readers().trouble()).isEmpty();
            daemon.freeze();
            Eventually.until(
                    "trouble",
                    RunningConnector.SOON,
                    () -> connector.readers().trouble().isPresent());
            assertThatThrownBy(() -> connector.readers().connect(reader)).isInstanceOf(CardServiceGone.class);
            daemon.thaw();
            Eventually.until(
                    "no trouble",
                    RunningConnector.SOON,
                    () -> connector.readers().trouble().isEmpty());
            connector.connect(reader).close();
            assertThat(slot.inserted()).isTrue();
            assertThat(connector.heard(reader, ONE_STAY.length)).containsExactly(ONE_STAY);
        }
    }

    @Test
    void whenDaemonHangsAndIsKilled_thenAnotherOneServes() throws Exception {
        try (RunningConnector connector =
                RunningConnector.start(new RecordingEndpoint(), Duration.ofMillis(500), RunningConnector.SOON)) {
            try (VpcdSlot slot = slots.insert(0, card);
                    CardConnection connection = seenAndConnected(connector)) {
                daemon.freeze();
                assertThatThrownBy(() -> ask(connection)).isInstanceOf(CardSilent.class);
                assertThat(slot).isNotNull();
            }
            daemon.kill();
            daemon.resume();
            serves(connector);
            heard(connector, STAY_AND_ANOTHER);
        }
    }

    @Test
    void whenDaemonIsAbsentAtBoot_thenRefusedByNameUntilItIsStarted() throws Exception {
        daemon.stop();
        try (RunningConnector connector = RunningConnector.start()) {
            assertThat(connector.readers().readers()).isEmpty();
            assertThatThrownBy(() -> connector.readers().connect(reader)).isInstanceOf(CardServiceGone.class);
            daemon.resume();
            serves(connector);
            heard(connector, ONE_STAY);
        }
    }

    private void serves(RunningConnector connector) throws Exception {
        try (VpcdSlot slot = slots.insert(0, card)) {
            connector.awaitReader(reader, true);
            assertThat(connector.serialNumber(reader)).isEqualTo(card.serialNumber());
            assertThat(slot.inserted()).isTrue();
        }
    }

    /** Waits until the monitor has seen the card: without that, no removal would be reported later. */
    private CardConnection seenAndConnected(RunningConnector connector) throws Exception {
        connector.awaitReader(reader, true);
        return connector.connect(reader);
    }

    private void heard(RunningConnector connector, String... kinds) throws Exception {
        assertThat(connector.heard(reader, kinds.length)).startsWith(kinds);
    }

    private static void ask(CardConnection connection) throws Exception {
        assertThat(connection
                        .transmit(CommandApdu.expecting(0x00, 0xCA, 0x01, 0x06, 0x4D))
                        .ok())
                .isTrue();
    }
}
