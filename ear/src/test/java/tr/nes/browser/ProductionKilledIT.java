package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.ServerKillingCard;
import tr.nes.browser.testing.Web;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.PcscDaemon;

/**
 * The server is killed (SIGKILL) at each step of the making of a card in a reader of the PC/SC daemon. Put in again, the
 * same card is finished: order, stock, certificate, authority and audit trail know it once.
 */
@Tag("nightly")
class ProductionKilledIT {

    private static final ExecutorService CARDS = Executors.newCachedThreadPool();
    private static final String QUEUED = "9900000012";
    /** Of the PC/SC daemon, counted from 0; it belongs to no kiosk. */
    private static final int SLOT = 3;

    private static PcscDaemon daemon;

    @RegisterExtension
    final Scene scene = Scene.withRealReaders();

    private VpcdSlot slot;

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(4);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
        CARDS.shutdownNow();
    }

    @AfterEach
    void pull() {
        if (slot != null) {
            slot.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PUK written, 1234A5B67901, 00240182",
        "PUK proven, 1234A5B67902, 0020008208",
        "PIN written, 1234A5B67903, 00240181",
        "key generated, 1234A5B67904, 004680",
        "certificate written, 1234A5B67905, 00D6",
        "PIN verified, 1234A5B67906, 0020008106",
        "signature computed, 1234A5B67907, 002A9E9A",
        "put into use, 1234A5B67908, 80090001"
    })
    void whenKilledAtAStep_thenTheSameCardIsFinishedWhenItIsPutInAgain(String step, String serial, String command)
            throws Exception {
        SimulatedCard card = SimulatedCard.of(AkisDialect.AKIS_2_X)
                .blank()
                .serialNumber(serial)
                .build();
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/uretim/okuyucular");
        staff.sees("Üretim okuyucuları").press("Üretim için seç").reads("Üretim durdu");
        staff.press("Üretimi başlat").reads("Üretim sürüyor");
        ServerKillingCard fatal = insert(card, this::kill);
        fatal.killAt(command);
        DevEndpoints.until("the server is dead", fatal::carriedOut);
        slot.close();
        scene.portal().start();

        staff.logIn(Person.ISLETMEN).open("/uretim/okuyucular").sees("Üretim okuyucuları");
        if (staff.button("Üretimi başlat").count() > 0) {
            staff.press("Üretimi başlat").reads("Üretim sürüyor");
        }
        insert(card, () -> {});
        assertThat(staff.row("Virtual PCD")).containsText("Tamamlandı");
        assertThat(staff.row("Virtual PCD")).containsText(serial + ", " + QUEUED);
        Assertions.assertThat(card.lifeCycle()).isEqualTo(LifeCycle.USER);
        isKnownOnce(serial);
    }

    /**
     * States of order and card, certificates of the card, orders of certificates that are on a card and that are neither on one nor
     * withdrawn or to be, good ones at the authority, records of the card; read while no server has the database.
     */
    private void isKnownOnce(String serial) throws Exception {
        scene.portal().stop();
        try {
            Assertions.assertThat(scene.ledger()
                            .texts(
                                    "select (select state from production_order where number = '" + QUEUED
                                            + "') || ' ' || (select state"
                                            + " from blank_card where serial = c.serial) || ' ' || (select count(*) from certificate"
                                            + " where card_serial = c.serial and status = 'ISSUED') || ' ' || (select count(*) from"
                                            + " certificate_order where state = 'ON_CARD') || ' ' || (select count(*) from"
                                            + " certificate_order where state in ('ORDERED', 'ISSUED')) || ' ' || (select count(*) from"
                                            + " issued_certificate where kind = 'GOOD' and order_id in (select id from"
                                            + " certificate_order)) || ' ' || (select count(*) from audit_row where action ="
                                            + " 'CARD_PRODUCED' and object = c.serial) from card c where c.serial = ?",
                                    serial))
                    .containsExactly("PRODUCED PERSONALISED 1 1 0 0 1");
        } finally {
            scene.portal().start();
        }
    }

    private ServerKillingCard insert(SimulatedCard card, Runnable fatal) throws Exception {
        ServerKillingCard channel = new ServerKillingCard(card, new CyclicBarrier(1, fatal));
        slot = new VpcdSlot(card, channel, "127.0.0.1", daemon.port(SLOT), CARDS);
        return channel;
    }

    private void kill() {
        try {
            scene.portal().kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
