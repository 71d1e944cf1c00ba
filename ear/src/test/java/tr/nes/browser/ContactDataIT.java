package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Bilgi Güncelle, from the menu to the messages sent to the old phone and address. */
class ContactDataIT {

    private static final String NEW_PHONE = "5000000099";
    private static final String NEW_MAIL = "yeni.adres@ornek.test";
    private static final String CARD = "1234A5B67890";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenThePhoneIsChanged_thenTheOldOneIsToldAndPinOperationsWait() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        Web web = scene.web().logIn(Person.SAHIP);
        web.follow("Bilgi Güncelle Cep telefonunuzu ya da e-posta adresinizi değiştirin.")
                .sees("Bilgi Güncelle")
                .reads("50* *** ** 01")
                .reads("s***@ornek.test");
        scene.screens().take(web.page(), "contact");
        web.type("Yeni cep telefonu", "0312 000 00 00").press("Kodu gönder");
        web.refusesAt("Yeni cep telefonu", "Bu bir cep telefonu numarası değil");
        web.type("Yeni cep telefonu", Person.SAHIP.phone()).press("Kodu gönder");
        web.refusesAt("Yeni cep telefonu", "zaten kayıtlı");
        scene.screens().take(web.page(), "contact-refused");
        web.type("Yeni cep telefonu", "+90 (500) 000 00 99")
                .press("Kodu gönder")
                .sees("Yeni telefon onayı");
        scene.screens().take(web.page(), "contact-phone-code");
        DevEndpoints.until("a code", () -> !scene.dev().smsTo(NEW_PHONE).isEmpty());
        String code = found("kodunuz: ([0-9]{6})", scene.dev().smsTo(NEW_PHONE).get(0));
        web.type("SMS Onay Kodu", other(code)).press("Gönder").refusesAt("SMS Onay Kodu", "Kod yanlış");
        int before = scene.dev().sms(Person.SAHIP).size();
        web.type("SMS Onay Kodu", code).press("Gönder").sees("İşlemler Menüsü");
        web.reads("Yeni telefonunuz kaydedildi").reads("PIN işlemleri bekletiliyor");
        scene.screens().take(web.page(), "menu-pin-wait");
        Assertions.assertThat(scene.dev().smsAfter(Person.SAHIP, before)).contains("cep telefonunuz", "değiştirildi");
        scene.dev().mailTo(Person.SAHIP.mail(), "Kayıtlı cep telefonunuz");

        web.open("/pin-puk").sees("PIN / PUK Bilgisi").reads("PIN gösterme, PIN oluşturma");
        assertThat(web.button("Göster")).hasCount(0);
        scene.screens().take(web.page(), "pins-wait");
        web.open("/kilit-cozme").reads("PIN işlemleri bekletiliyor");
        assertThat(web.button("Doğrulama kodu oluştur")).hasCount(0);
        assertThat(web.page().getByText("Kiosk başında mısınız?")).hasCount(0);
        scene.screens().take(web.page(), "servicing-code-wait");
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.reads("PIN işlemi bekletiliyor").doesNotOffer("Bu kartı seç");
        scene.screens().take(kiosk.page(), "kiosk-card-phone-changed");
        assertThat(web.open("/pin-puk").page().getByText("PIN Oluşturma / Kilit Çözme"))
                .hasCount(0);
        web.open("/").reads("PIN işlemleri bekletiliyor");
        scene.dev().pull("okuyucu-1");
        kiosk.end().reads("kiosk da PIN değiştirmez").tryPassword(Person.SAHIP.number(), Person.SAHIP.password());
        kiosk.sees("SMS Onay").reads("şimdi yalnız kart bilgilerinize bakabilirsiniz");
        scene.screens().take(kiosk.page(), "kiosk-sms-approval-wait");
    }

    @Test
    void whenTheConfirmationIsOld_thenItComesFirst() {
        Web web = scene.web().logIn(Person.SAHIP);
        web.open("/bilgi-guncelle/telefon").sees("Bilgi Güncelle");
        scene.dev().ageFactors();
        web.type("Yeni cep telefonu", NEW_PHONE).press("Kodu gönder").sees("SMS Onay");
        Assertions.assertThat(scene.dev().smsTo(NEW_PHONE)).isEmpty();
        web.open("/bilgi-guncelle").sees("SMS Onay");
        String code = scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay"));
        web.type("SMS Onay Kodu", code).press("Gönder").sees("Bilgi Güncelle");
    }

    @Test
    void whenTheLinkIsOpened_thenOnlyThePressChangesTheAddressAndOnce() throws Exception {
        Web web = scene.web().logIn(Person.SAHIP).open("/bilgi-guncelle").sees("Bilgi Güncelle");
        web.type("Yeni e-posta adresi", "yeni").press("Bağlantıyı gönder");
        web.refusesAt("Yeni e-posta adresi", "Bu bir e-posta adresi değil");
        String link = asked(web);
        Assertions.assertThat(link).startsWith(scene.address() + "/bilgi-guncelle/e-posta/");
        String path = link.substring(scene.address().length());

        web.open(path).sees("E-posta adresini onayla").reads(NEW_MAIL);
        Assertions.assertThat(web.page().url()).endsWith("/bilgi-guncelle/e-posta-onay");
        scene.screens().take(web.page(), "contact-mail-confirm");
        web.open(path).press("Adresi onayla").reads("Yeni e-posta adresiniz kaydedildi");
        scene.dev().mailTo(Person.SAHIP.mail(), "Kayıtlı e-posta adresiniz");
        web.open("/bilgi-guncelle").reads("y***@ornek.test");
        web.open(path).sees("İşlemler Menüsü").reads("Bağlantı geçerli değil");
        scene.screens().take(web.page(), "menu-link-over");
        DevEndpoints.until("the access log is written", () -> logged("/bilgi-guncelle/e-posta-onay"));
        Assertions.assertThat(logged(path.substring(path.lastIndexOf('/') + 1))).isFalse();
    }

    @Test
    void whenSomebodyElseOpensTheLink_thenNothingChanges() {
        Web mine = scene.web().logIn(Person.SAHIP).open("/bilgi-guncelle").sees("Bilgi Güncelle");
        String path = asked(mine).substring(scene.address().length());
        Page stranger = scene.newPage(1280, 900);
        stranger.navigate(path);
        assertThat(stranger.locator("h1")).hasText("Kullanıcı Doğrulama");
        Web other = scene.web().logIn(Person.YETKILI).open(path).sees("E-posta adresini onayla");
        assertThat(other.page().getByText(NEW_MAIL)).hasCount(0);
        other.press("Adresi onayla").reads("Bağlantı geçerli değil");
        other.open("/bilgi-guncelle/e-posta/" + "A".repeat(43)).reads("Bağlantı geçerli değil");
        mine.open("/bilgi-guncelle").reads("s***@ornek.test");
    }

    @Test
    void whenEnglishIsChosen_thenThePagesAreEnglish() {
        Web web = scene.web()
                .logIn(Person.SAHIP)
                .follow("EN")
                .open("/bilgi-guncelle")
                .sees("Update contact data");
        web.type("New mobile phone", "1").press("Send the code");
        web.refusesAt("New mobile phone", "This is no mobile phone number");
        scene.screens().take(web.page(), "contact-english");
        web.press("Send my SMS in English").reads("The language of your SMS was saved.");
        Web other = scene.web();
        other.askForSms(Person.SAHIP);
        Assertions.assertThat(scene.dev().sms(Person.SAHIP).get(0)).startsWith("Your code for login to your account: ");
    }

    private String asked(Web web) {
        web.type("Yeni e-posta adresi", NEW_MAIL).press("Bağlantıyı gönder").reads("Yeni adresinize bir bağlantı");
        return found("(http\\S+)", scene.dev().mailTo(NEW_MAIL, "http"));
    }

    private boolean logged(String text) throws IOException {
        try (Stream<Path> logs = Files.list(scene.portal().logs())) {
            return logs.anyMatch(log -> {
                try {
                    return Files.readString(log).contains(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static String found(String pattern, String text) {
        Matcher match = Pattern.compile(pattern).matcher(text);
        Assertions.assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static String other(String code) {
        return code.startsWith("9") ? "0" + code.substring(1) : "9" + code.substring(1);
    }
}
