package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.CardGate;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.cardconnector.testing.PcscDaemon;

/** The whole server on a real PC/SC daemon: two cards in parallel, and a daemon that hangs. */
@Tag("nightly")
class RealReadersIT {

    private static final int SLOTS = 4;
    private static final int ELSEWHERE = 26963;
    private static final String SAHIP_CARD = "1234A5B67890";
    private static final String YETKILI_CARD = "1234A5B67892";
    private static final String NEW_PIN = "902746";

    private static PcscDaemon daemon;
    private static CardGate gate;

    @RegisterExtension
    final Scene scene = Scene.withRealReaders();

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(SLOTS, ELSEWHERE);
        gate = new CardGate(daemon, SLOTS, 2);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        gate.close();
        daemon.close();
    }

    /**
     * Each PUK is passed on only while the other one is waiting too: if the cards were served in sequence, neither
     * would finish.
     */
    @Test
    void whenTwoKiosksWriteTheirCards_thenBothAreAtItAtTheSameTime() {
        Kiosk first = atApproval("kiosk-1", Person.SAHIP, "okuyucu-1", SAHIP_CARD);
        Kiosk second = atApproval("kiosk-2", Person.YETKILI, "okuyucu-3", YETKILI_CARD);
        typeCode(first, Person.SAHIP);
        typeCode(second, Person.YETKILI);
        first.press("Onay");
        second.press("Onay");
        first.sees(Kiosk.DONE);
        second.sees(Kiosk.DONE);
        scene.dev().pull("okuyucu-1");
        scene.dev().pull("okuyucu-3");
        first.sees(Kiosk.START);
        second.sees(Kiosk.START);
    }

    private Kiosk atApproval(String terminal, Person person, String reader, String card) {
        Kiosk kiosk = scene.kiosk(terminal).byCode(scene.web().logIn(person).servicingCode());
        kiosk.sees(Kiosk.CARD);
        scene.dev().insert(reader, card, "AS_DELIVERED");
        return kiosk.chooseCard(card).newPin(NEW_PIN, NEW_PIN).sees(Kiosk.APPROVAL);
    }

    private void typeCode(Kiosk kiosk, Person person) {
        kiosk.tap("SMS Onay Kodu", scene.dev().smsCodeAfter(person, () -> kiosk.press("SMS Onay")));
    }

    @Test
    void whenTheDaemonHangs_thenPageAndHealthSaySoUntilItGoesOn() throws Exception {
        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").sees("Okuyucular");
        assertThat(web.row("okuyucu-1")).containsText("Bağlı");
        daemon.freeze();
        try {
            assertThat(web.row("okuyucu-1")).containsText("Yanıt vermiyor", later());
            web.reads("Kart hizmeti yanıt vermiyor");
            scene.screens().take(web.page(), "readers-service-hangs");
            Assertions.assertThat(health(web)).isEqualTo(503);
        } finally {
            daemon.thaw();
        }
        assertThat(web.row("okuyucu-1")).not().containsText("Yanıt vermiyor", later());
        DevEndpoints.until("health of the readers", () -> health(web) == 200);
    }

    private int health(Web web) {
        Page page = web.page();
        return page.request().get("/health/readers").status();
    }

    private static ContainsTextOptions later() {
        return new ContainsTextOptions().setTimeout(30_000);
    }
}
