package tr.nes.browser.bench;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.it.bench.BenchTable;

/**
 * Measures the time from a card's insertion into a reader of the real daemon to the kiosk's browser: until the
 * push arrives, and until the card has been read and is shown.
 */
class CardInsertionBench {

    private static final int INSERTIONS = 100;
    private static final int WARM_UP = 5;

    private static PcscDaemon daemon;

    @RegisterExtension
    final Scene scene = Scene.withRealReaders();

    private final SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_1_X).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(4, VpcdSlot.FIRST_PORT);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
    }

    @Test
    void measure() throws Exception {
        KioskScreen screen = KioskScreen.watching(scene.kiosk("kiosk-1"));
        Kiosk kiosk = screen.kiosk().logIn(Person.SAHIP);
        screen.observe();
        double[] pushed = new double[INSERTIONS];
        double[] shown = new double[INSERTIONS];
        for (int i = -WARM_UP; i < INSERTIONS; i++) {
            kiosk.touch();
            screen.forget();
            long begin = System.currentTimeMillis();
            try (VpcdSlot slot = new VpcdSlot(card, "127.0.0.1", 0, threads)) {
                screen.awaitCard();
                if (i >= 0 && slot.inserted()) {
                    pushed[i] = screen.pushedAt() - begin;
                    shown[i] = screen.shownAt() - begin;
                }
            }
            screen.awaitEmpty();
        }
        threads.shutdownNow();
        tell("push", pushed);
        tell("shown", shown);
    }

    private static void tell(String what, double[] times) throws Exception {
        Arrays.sort(times);
        BenchTable.row("card.insertion." + what + ".median", times[INSERTIONS / 2], "ms");
        BenchTable.row("card.insertion." + what + ".p99", times[INSERTIONS * 99 / 100], "ms");
    }
}
