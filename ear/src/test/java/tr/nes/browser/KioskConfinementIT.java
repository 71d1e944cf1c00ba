package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;
import tr.nes.web.shell.Address;

/** A person at a kiosk who enters other URLs or changes the browser's cookies. */
class KioskConfinementIT {

    private static final String TERMINAL = "nes-terminal";
    private static final List<String> OTHERS = List.of(
            "/giris/e-devlet",
            "/cikis/e-devlet",
            "/oturum",
            "/sertifikalar/indir?no=1",
            "/sozcuk/baglanti/abc",
            "/health/readers",
            "/kiosk2",
            "/menu/",
            "//menu",
            "/menu;x=/kiosk/",
            "/olmayan");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenAPairedBrowserWantsAnotherAddress_thenItIsLedToTheKioskAndNothingIsTaken() throws Exception {
        PlainBrowser kiosk = paired();
        List<String> wanted = new ArrayList<>(OTHERS);
        for (Address page : Address.values()) {
            if (!page.path().startsWith("/kiosk")) {
                wanted.add(page.path());
            }
        }
        List<String> findings = new ArrayList<>();
        for (String path : wanted) {
            PlainBrowser.Answer got = kiosk.get(path);
            if (got.status() != 302 || !got.location().matches("(https?://[^/]+)?/kiosk")) {
                findings.add("GET " + path + ": " + got.status() + " " + got.location());
            }
            int posted = kiosk.post(path, Map.of("x", "1")).status();
            if (posted != 403 && posted != 405) {
                findings.add("POST " + path + ": " + posted);
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whenSomebodyIsLoggedInThere_thenPairingEndsItForGood() throws Exception {
        PlainBrowser browser = scene.plainBrowser(Person.SAHIP);
        Map<String, String> before = Map.copyOf(browser.cookies());
        assertThat(browser.get("/menu").status()).isEqualTo(200);
        browser.get("/dev/pair?terminal=kiosk-1");
        assertThat(browser.get("/menu").location()).endsWith("/kiosk");
        browser.cookies().putAll(before);
        browser.cookies().remove(TERMINAL);
        assertThat(browser.get("/menu").location()).contains("/giris");
    }

    @Test
    void whenAFormOfThePortalIsStillOpen_thenAPairedBrowserCantSendIt() throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        HtmlForm login = browser.form("/giris/sifreli", "login");
        browser.get("/dev/pair?terminal=kiosk-1");
        assertThat(browser.submit(login.pressed("enter")).status()).isEqualTo(403);
    }

    @Test
    void whenTheCookieIsDeletedOrInvented_thenItIsAVisitorLikeAnyOther() throws Exception {
        PlainBrowser browser = paired();
        browser.cookies().remove(TERMINAL);
        visits(browser);
        browser.cookies().put(TERMINAL, "A".repeat(43));
        browser.cookies().put("nes-kiosk", "1");
        visits(browser);
        scene.logIn(browser).of(Person.SAHIP);
        assertThat(browser.get("/pin-puk").status()).isEqualTo(200);
        assertThat(scene.ledger()
                        .texts(
                                "select distinct terminal from audit_row where terminal not in ('', 'kiosk-1', 'kiosk-2')"
                                        + " and terminal is not null"))
                .isEmpty();
    }

    private static void visits(PlainBrowser browser) throws Exception {
        assertThat(browser.get("/giris/sifreli").status()).isEqualTo(200);
        assertThat(browser.get("/menu").location()).contains("/giris");
        assertThat(browser.get("/kiosk/kart").location()).endsWith("/kiosk/esleme");
    }

    @Test
    void whenItsPairingIsOver_thenEveryAddressLeadsToThePairingPage() throws Exception {
        PlainBrowser browser = paired();
        paired();
        for (String path : List.of("/", "/menu", "/giris/sifreli")) {
            assertThat(browser.get(path).location()).as(path).endsWith("/kiosk");
        }
        assertThat(browser.get("/kiosk").location()).endsWith("/kiosk/esleme");
        assertThat(browser.post("/giris/sifreli", Map.of("x", "1")).status()).isEqualTo(403);
    }

    @Test
    void whenThereIsNoSuchPage_thenTheKiosksOwnErrorPageLeadsBack() {
        Kiosk kiosk = scene.kiosk("kiosk-1");
        Page page = kiosk.page();
        Response answer = page.navigate("/kiosk/olmayan");
        assertThat(answer.status()).isEqualTo(404);
        kiosk.sees("Sayfa bulunamadı");
        assertThat(page.locator("a").all()).hasSize(1);
        scene.screens().take(page, "kiosk-error");
        kiosk.follow("Başlangıç ekranına dön").sees(Kiosk.START);
    }

    private PlainBrowser paired() throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        browser.get("/dev/pair?terminal=kiosk-1");
        assertThat(browser.cookies()).containsKey(TERMINAL);
        return browser;
    }
}
