package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/**
 * A card that loses a try by a query: holder and administrator are notified, and no card of its kind is queried
 * again.
 */
class StoppedTriesReadingIT {

    private static final String CARD = "1234A5B67890";
    private static final String ATR = "3B9F968131FE45806755454B41451212318073B3A180EA";
    private static final String STOPPED = "Kalan hakkı sorulmayan kart türleri";
    private static final String REFUSED = "Kartınızla işlem yapmıyoruz";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenACardLosesATryByALook_thenItsKindIsNotServedUntilTheAdministratorAllowsIt() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "COUNTS_QUESTIONS");
        kiosk.sees(Kiosk.CARD).setPin(CARD, "902746").sees(REFUSED);
        scene.screens().take(kiosk.page(), "kiosk-result-not-confirmed");

        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").sees("Okuyucular");
        web.reads(STOPPED).reads(ATR).reads(CARD);
        scene.screens().take(web.page(), "readers-tries-stopped");
        assertThat(health(web)).isEqualTo(503);

        web.press("Sorulmasına yeniden izin ver").reads("yeniden sorulabilir");
        assertThat(web.page().getByText(STOPPED).count()).isZero();
        assertThat(health(web)).isEqualTo(200);
    }

    private static int health(Web web) {
        return web.page().request().get("/health/readers").status();
    }
}
