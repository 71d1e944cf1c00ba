package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;

/** What the kiosk shows when idle, when the server can't be reached, and when a card does not respond. */
class KioskStatesIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenBothReadersHoldACard_thenBothAreSeenWithoutScrolling() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", "1234A5B67890", "AS_DELIVERED");
        scene.dev().insert("okuyucu-2", "1234A5B67891", "AS_DELIVERED");
        kiosk.reads("1234A5B67890").reads("1234A5B67891").reads("PIN bloke");
        scene.screens().take(kiosk.page(), "kiosk-card-two");
        kiosk.end();
    }

    @Test
    void whenNobodyTouchesTheScreen_thenItAsksAndCanBeExtended() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        kiosk.fewSecondsLeft().reads("Devam ediyor musunuz?");
        scene.screens().take(kiosk.page(), "kiosk-still-there");
        kiosk.press("Devam ediyorum").lacksDialog("Devam ediyor musunuz?").sees(Kiosk.CARD);
    }

    @Test
    void whenServerIsAway_thenScreenSaysSoAndGoesOnByItself() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        kiosk.page().context().setOffline(true);
        kiosk.reads("Sunucuya ulaşılamıyor");
        scene.screens().take(kiosk.page(), "kiosk-unreachable");
        kiosk.page().context().setOffline(false);
        kiosk.lacksDialog("Sunucuya ulaşılamıyor").sees(Kiosk.CARD);
    }

    @Test
    void whenSomebodyHasLeft_thenTheFarewellIsNotGreenAndGoesAway() {
        Kiosk kiosk = scene.kiosk("kiosk-1");
        kiosk.page().clock().install();
        kiosk.page().navigate("/kiosk?neden=bitti");
        Locator farewell = kiosk.page()
                .getByRole(AriaRole.STATUS)
                .filter(new Locator.FilterOptions().setHasText("İşleminiz bitti"));
        assertThat(farewell).not().hasClass(Pattern.compile("success"));
        kiosk.page().clock().runFor(10_000);
        assertThat(farewell).hasCount(0);
        kiosk.sees(Kiosk.START);
    }

    @Test
    void whenCardSaysNothing_thenScreenTellsWhatToDo() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", "1234A5B67890", "SILENT");
        kiosk.reads("Kart okunamadı").doesNotOffer("Bu kartı seç");
        scene.screens().take(kiosk.page(), "kiosk-card-unreadable");
    }

    @Test
    void whenAWishArrivesAfterTheVisit_thenTheSessionThatCameSinceStays() throws Exception {
        PlainBrowser first = scene.plainBrowser();
        first.get("/dev/pair?terminal=kiosk-1");
        first.submit(first.form("/kiosk", "form").pressed("code"));
        PlainBrowser late = first.stolen();
        assertThat(wish(first, "bitir")).anyMatch(cookie -> cookie.startsWith(PlainBrowser.SESSION));
        assertThat(wish(late, "devam")).isEmpty();
    }

    /** The cookies that the answer sets or deletes. */
    private static List<String> wish(PlainBrowser browser, String what) throws Exception {
        PlainBrowser.Answer answer = browser.post("/kiosk/durum", Map.of(), "Nes-Kiosk", what);
        assertThat(answer.status()).isEqualTo(204);
        return answer.whole().headers().allValues("Set-Cookie");
    }
}
