package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** PIN / PUK Bilgisi: shown briefly, saved to a file, erased; each after a fresh SMS. */
class PinsIT {

    private static final String TITLE = "PIN / PUK Bilgisi";
    private static final String FIRST = "Göster: Kart 1234A5B67890";
    private static final String SECOND = "Göster: Kart 1234A5B67891";
    private static final String DEMO_PIN = "123456";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenHolderAsks_thenOnePinIsShownForAMoment() {
        Web web = scene.web();
        web.page().clock().install();
        web.logIn(Person.SAHIP);
        scene.screens().take(web.page(), "menu-with-pins");
        web.open("/pin-puk").sees(TITLE).reads("1234A5B67890").reads("1234A5B67891");
        assertThat(web.page().content()).doesNotContain(DEMO_PIN);
        scene.screens().take(web.page(), "pins");

        web.pressAndReload(FIRST).reads("PIN 20 saniye sonra gizlenecek.");
        assertThat(shown(web)).hasText(DEMO_PIN);
        assertThat(shown(web)).hasCount(1);
        scene.screens().take(web.page(), "pins-shown");
        web.pressAndReload(SECOND);
        assertThat(shown(web)).hasCount(1);

        web.page().clock().fastForward("00:15");
        assertThat(shown(web)).hasText(DEMO_PIN);
        web.page().clock().fastForward("00:05");
        web.reads("PIN gizlendi.");
        assertThat(web.page().getByText("PIN gizlendi.")).hasCount(1);
        assertThat(web.page().content()).doesNotContain(DEMO_PIN);
    }

    @Test
    void whenPageIsLeft_thenTheBrowserKeepsNothingAndGoingBackOpensThePageAnew() {
        Web web = scene.web().logIn(Person.SAHIP).open("/pin-puk").sees(TITLE);
        Response answer = web.page().waitForResponse(r -> r.url().endsWith("/pin-puk"), () -> web.press(FIRST));
        assertThat(answer.headerValue("Cache-Control")).contains("no-store");
        web.follow("Menü").sees("İşlemler Menüsü");
        web.page().goBack();
        assertThat(web.sees(TITLE).page().content()).doesNotContain(DEMO_PIN);
    }

    @Test
    void whenSmsIsOld_thenItIsAskedForAndThePersonComesBack() {
        Web web = scene.web().logIn(Person.SAHIP).open("/pin-puk").sees(TITLE);
        scene.dev().ageFactors();
        web.press(FIRST).sees("SMS Onay").reads("50* *** ** 01");
        scene.screens().take(web.page(), "confirm");
        String code =
                scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay").sees("SMS Onay Kodu Giriş"));
        scene.screens().take(web.page(), "confirm-code");
        web.type("SMS Onay Kodu", code.equals("000000") ? "111111" : "000000").pressAndReload("Gönder");
        web.refusesAt("SMS Onay Kodu", "Kod yanlış");
        web.type("SMS Onay Kodu", code).press("Gönder").sees(TITLE).reads("Onayınızı aldık");
        web.pressAndReload(FIRST);
        assertThat(shown(web)).hasText(DEMO_PIN);
    }

    @Test
    void whenSmsIsOldAtTheDoor_thenThePageOpensAfterTheCodeOnly() {
        Web web = scene.web().logIn(Person.SAHIP);
        scene.dev().ageFactors();
        web.open("/pin-puk").sees("SMS Onay").open("/pin-puk/sil").sees("SMS Onay");
        confirm(web).sees("Parolalarımı Sil");
    }

    @Test
    void whenFiveCodesAreWrong_thenNothingIsConfirmed() {
        Web web = scene.web().logIn(Person.SAHIP);
        scene.dev().ageFactors();
        web.open("/pin-puk").sees("SMS Onay");
        String right =
                scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay").sees("SMS Onay Kodu Giriş"));
        String wrong = right.equals("000000") ? "111111" : "000000";
        for (int left = 4; left > 0; left--) {
            web.type("SMS Onay Kodu", wrong).pressAndReload("Gönder");
            web.refusesAt("SMS Onay Kodu", "Kod yanlış").reads("Kalan deneme hakkı: " + left);
        }
        web.type("SMS Onay Kodu", wrong).press("Gönder").sees("İşlemler Menüsü").reads("onay alınmadı");
        web.open("/pin-puk").sees("SMS Onay");
    }

    @Test
    void whenPasswordIsGood_thenAnEncryptedFileComes() throws Exception {
        Web web = scene.web().logIn(Person.SAHIP).open("/pin-puk").sees(TITLE);
        fill(web, "kısa", "kısa").pressAndReload("Parolalarımı Kaydet");
        web.refusesAt("Dosya parolası", "Parola kısa ya da tek düze");
        fill(web, "Menekşe-Sokağı-12", "Menekşe-Sokağı-13").pressAndReload("Parolalarımı Kaydet");
        web.refusesAt("Dosya parolası (tekrar)", "İki parola aynı değil");
        scene.screens().take(web.page(), "pins-password-differs");

        fill(web, "Menekşe-Sokağı-12", "Menekşe-Sokağı-12");
        Download file = web.page().waitForDownload(() -> web.press("Parolalarımı Kaydet"));
        String pdf = Files.readString(file.path(), StandardCharsets.ISO_8859_1);
        assertThat(file.suggestedFilename()).isEqualTo("kart-parolalarim.pdf");
        assertThat(pdf).startsWith("%PDF").contains("/AESV3").doesNotContain(DEMO_PIN);
        assertThat(web.field("Dosya parolası")).hasValue("");
        assertThat(web.page().getByText("İki parola aynı değil")).hasCount(0);
    }

    @Test
    void whenErased_thenThePageSaysUntilWhenACopyMayExist() {
        Web web = scene.web().logIn(Person.SAHIP).open("/pin-puk").sees(TITLE);
        web.follow("Silmeden önce oku").sees("Parolalarımı Sil").reads("1234A5B67891");
        scene.screens().take(web.page(), "pins-erase");
        web.press("Parolalarımı Sil").sees(TITLE).reads("Kayıtlı PIN’leriniz silindi");
        web.reads("tarihinde sildiniz").reads("en geç");
        scene.screens().take(web.page(), "pins-erased");
        assertThat(web.button(FIRST)).hasCount(0);
        web.open("/pin-puk/sil").sees(TITLE);
    }

    @Test
    void whenTheScreenIsAKiosks_thenNoPinIsShown() {
        Web web = scene.web().logIn(Person.SAHIP);
        scene.dev().pair(web.page().context(), "kiosk-2");
        web.open("/pin-puk").sees(Kiosk.START);
        assertThat(web.button(FIRST)).hasCount(0);
    }

    private static Locator shown(Web web) {
        return web.page().locator(".pin-shown");
    }

    private static Web fill(Web web, String password, String again) {
        return web.type("Dosya parolası", password).type("Dosya parolası (tekrar)", again);
    }

    private Web confirm(Web web) {
        String code =
                scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay").sees("SMS Onay Kodu Giriş"));
        return web.type("SMS Onay Kodu", code).press("Gönder");
    }
}
