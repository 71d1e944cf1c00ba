package tr.nes.cardconnector.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RecordingEndpoint;
import tr.nes.cardconnector.testing.RunningConnector;
import tr.nes.cardconnector.testing.VirtualSlots;

/** Undeploys and redeploys the connector while cards are in use. */
class RedeploymentIT {

    private static final int READERS = 4;

    private final ExecutorService kiosks = Executors.newCachedThreadPool();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicInteger served = new AtomicInteger();
    private PcscDaemon daemon;
    private VirtualSlots slots;

    @BeforeEach
    void startDaemon() throws Exception {
        daemon = PcscDaemon.start(READERS);
        slots = new VirtualSlots(daemon);
    }

    @AfterEach
    void stopDaemon() throws Exception {
        kiosks.shutdownNow();
        slots.close();
        daemon.close();
    }

    @Test
    void whenRedeployedDuringOperations_thenThreadsAndContextsEndAndTheReadersServeAgain() throws Exception {
        int descriptors = daemon.descriptors();
        try (RunningConnector connector = RunningConnector.start()) {
            List<Future<?>> busy = new ArrayList<>();
            for (int slot = 0; slot < READERS; slot++) {
                SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X).build();
                slots.insert(slot, card);
                ReaderName reader = new ReaderName(daemon.readerName(slot));
                busy.add(kiosks.submit(() -> serve(connector, reader)));
            }
            for (int redeployment = 0; redeployment < 3; redeployment++) {
                awaitService();
                connector.stopAdapter();
                Eventually.until("no thread of ours", RunningConnector.SOON, () -> connector.threads() == 0);
                Eventually.until(
                        "no context of ours",
                        RunningConnector.SOON,
                        () -> daemon.descriptors() <= descriptors + READERS);
                connector.startAdapter();
            }
            awaitService();
            closing.set(true);
            for (Future<?> kiosk : busy) {
                kiosk.get();
            }
        }
    }

    @Test
    void whenUndeployedWhileTheDaemonHangs_thenTheStopComesToItsEndAndTheThreadsFollow() throws Exception {
        SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X).build();
        try (RunningConnector connector =
                RunningConnector.start(new RecordingEndpoint(), Duration.ofMillis(500), RunningConnector.SOON)) {
            slots.insert(0, card);
            ReaderName reader = new ReaderName(daemon.readerName(0));
            try (CardConnection connection = connector.connect(reader)) {
                daemon.freeze();
                assertThatThrownBy(() -> AkisCard.on(connection).serialNumber())
                        .isInstanceOf(CardConnectorException.class);
                connector.stopAdapter();
                assertThatThrownBy(() -> connector.readers().connect(reader)).isInstanceOf(CardServiceGone.class);
            }
            daemon.thaw();
            Eventually.until("no thread of ours", RunningConnector.SOON, () -> connector.threads() == 0);
            connector.startAdapter();
            assertThat(connector.serialNumber(reader)).isEqualTo(card.serialNumber());
        }
    }

    private Void serve(RunningConnector connector, ReaderName reader) throws Exception {
        while (!closing.get()) {
            try (CardConnection connection = connector.readers().connect(reader)) {
                AkisCard.on(connection).certificates();
                served.incrementAndGet();
            } catch (CardConnectorException undeployed) {
                // refused with a specific exception while there is no connector; the next iteration tries again
            }
        }
        return null;
    }

    private void awaitService() throws Exception {
        int before = served.get();
        Eventually.until("operations", RunningConnector.SOON, () -> served.get() > before + 2 * READERS);
    }
}
