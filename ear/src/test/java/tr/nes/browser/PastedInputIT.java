package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** What people paste from mails, lists and messengers, and what browsers and password managers fill in. */
class PastedInputIT {

    private static final String NEW_PHONE = "5000000098";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenNumberAndCodeArePasted_thenInvisibleCharactersDoNotMatter() {
        Web web = scene.web().open("/giris/sifreli");
        String number = Person.SAHIP.number();
        String pasted = "\uFEFF" + number.substring(0, 3) + "\u00A0" + number.substring(3) + "\u200B\u202C";
        web.tryPassword(pasted, Person.SAHIP.password()).sees("SMS Onay");
        String code =
                scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay").sees("SMS Onay Kodu Giriş"));
        web.type("SMS Onay Kodu", "\u200E" + code.substring(0, 3) + "\u202F" + code.substring(3) + "\uFEFF");
        web.press("Gönder").sees("İşlemler Menüsü");
    }

    @Test
    void whenPhoneIsPasted_thenItIsUnderstood() {
        Web web = scene.web().logIn(Person.SAHIP).open("/bilgi-guncelle");
        web.type("Yeni cep telefonu", "\u202A+90 (0) 500\u00A0000\u201100\u201198\u202C")
                .press("Kodu gönder")
                .sees("Yeni telefon onayı");
        DevEndpoints.until("a code", () -> !scene.dev().smsTo(NEW_PHONE).isEmpty());
    }

    @Test
    void whenMailAddressIsPasted_thenItIsUnderstoodAndItsDomainIsSentInAscii() {
        Web web = scene.web().logIn(Person.SAHIP).open("/bilgi-guncelle");
        web.type("Yeni e-posta adresi", "yeni..adres@ornek.test")
                .press("Bağlantıyı gönder")
                .refusesAt("Yeni e-posta adresi", "Bu bir e-posta adresi değil");
        web.type("Yeni e-posta adresi", "\u00A0yeni@\u200Bışık.test\uFEFF")
                .press("Bağlantıyı gönder")
                .reads("Yeni adresinize bir bağlantı");
        Assertions.assertThat(scene.dev().mailTo("yeni@xn--k-ekaa7p.test", "http"))
                .isNotEmpty();
    }

    @Test
    void whenABrowserFillsIn_thenFieldsSayWhatTheyAreFor() {
        Web web = scene.web().open("/giris/sifreli");
        purpose(web, "Kimlik No", "username");
        purpose(web, "Güvenlik Sözcüğü", "current-password");
        purpose(web, "Resimdeki Yazı", "off");
        web.askForSms(Person.SAHIP);
        purpose(web, "SMS Onay Kodu", "one-time-code");
        web.logIn(Person.SAHIP).open("/bilgi-guncelle");
        purpose(web, "Yeni cep telefonu", "tel-national");
        purpose(web, "Yeni e-posta adresi", "email");
    }

    private static void purpose(Web web, String label, String token) {
        assertThat(web.field(label)).hasAttribute("autocomplete", token);
    }
}
