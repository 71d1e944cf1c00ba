package tr.nes.cardconnector.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.OpenSc;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;

class ManyReadersIT {

    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    void whenDaemonIsKilledAndResumed_thenEveryReaderHasItsNameAndServesAgain() throws Exception {
        try (PcscDaemon daemon = PcscDaemon.start(8);
                OpenSc openSc = OpenSc.withAkisDriver()) {
            insertAndRead(daemon, openSc);
            daemon.kill();
            daemon.resume();
            insertAndRead(daemon, openSc);
        } finally {
            threads.shutdownNow();
        }
    }

    private void insertAndRead(PcscDaemon daemon, OpenSc openSc) throws Exception {
        String readers = openSc.run("opensc-tool", "-l").text();
        for (int slot = 0; slot < 8; slot++) {
            assertThat(readers).contains(daemon.readerName(slot));
            String name = daemon.readerName(slot);
            try (VpcdSlot inserted = new VpcdSlot(card, card, "127.0.0.1", daemon.port(slot), threads)) {
                Eventually.until(
                        "card in " + name,
                        RunningConnector.SOON,
                        () -> openSc.run("opensc-tool", "-r", name, "-a")
                                .text()
                                .contains("3b:9f:97:81:31:fe:45:80:65:54:43:53"));
                assertThat(inserted.inserted()).isTrue();
            }
        }
    }
}
