package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Keys;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Login, SMS, menu, suspending a certificate and logout with the keyboard alone; where the focus is can always be seen. */
class KeyboardIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenOnlyKeysArePressed_thenTheWholeWayCanBeGone() {
        Web web = scene.web().open("/giris");
        Keys keys = new Keys(web.page());
        keys.to("İçeriğe geç").press("Enter");
        assertThat(web.page().url()).endsWith("#content");
        keys.to("Şifreli Giriş").press("Enter");
        web.sees("Şifreli Giriş");
        logIn(web, keys);
        keys.to("Askıya Al").press("Enter");
        web.sees("Askıya Al");
        keys.toRadio().press("Space");
        keys.to("Sertifikayı askıya al").press("Enter");
        web.reads("askıya alındı");
        keys.to("Menü").press("Enter");
        web.sees("İşlemler Menüsü");
        keys.backTo("Çıkış").press("Enter");
        web.sees("Çıkış yapıldı");
    }

    private void logIn(Web web, Keys keys) {
        keys.to("Kimlik No").type(Person.SAHIP.number());
        String shown = web.page().locator(".captcha-picture").getAttribute("src");
        keys.to("Yeni resim").press("Enter");
        assertThat(web.page().locator(".captcha-picture")).not().hasAttribute("src", shown);
        keys.isSeen();
        keys.to("Resimdeki Yazı").type(scene.dev().captcha(web.page().context()));
        keys.to("Güvenlik Sözcüğü").type("Yanlis-0000");
        keys.press("Enter");
        web.reads("Giriş yapılamadı");
        keys.isSeen();
        keys.to("Resimdeki Yazı").type(scene.dev().captcha(web.page().context()));
        keys.to("Güvenlik Sözcüğü").type(Person.SAHIP.word());
        keys.press("Enter");
        web.sees("SMS Onay");
        String code = scene.dev().smsCodeAfter(Person.SAHIP, () -> {
            keys.to("Onay").press("Space");
            web.sees("SMS Onay Kodu Giriş");
        });
        keys.to("SMS Onay Kodu").type(code);
        keys.press("Enter");
        web.sees("İşlemler Menüsü");
    }
}
