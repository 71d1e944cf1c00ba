package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Keys;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** The main way with the keyboard alone, at home and at a kiosk; where the focus is can be seen at every step. */
class KeyboardIT {

    private static final String CARD = "1234A5B67890";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenOnlyKeysArePressed_thenTheWayToACodeCanBeGone() {
        Web web = scene.web().open("/");
        Keys keys = new Keys(web.page());
        keys.to("İçeriğe geç").press("Enter");
        assertThat(web.page().url()).endsWith("#content");
        keys.backTo("Giriş").press("Enter");
        web.sees("Kullanıcı Doğrulama");
        keys.to("Şifreli Giriş").press("Enter");
        web.sees("Şifreli Giriş");
        tryTwice(web, keys);
        confirm(web, keys);
        keys.to("PIN Oluşturma / Kilit Çözme").press("Enter");
        web.sees("PIN Oluşturma / Kilit Çözme");
        keys.to("Doğrulama kodu oluştur").press("Enter");
        keys.isAt("code").to("Kodu kopyala").press("Enter");
        web.reads("Kod kopyalandı.");
        keys.backTo("Çıkış").press("Enter");
        web.sees("Çıkış yapıldı");
    }

    private void tryTwice(Web web, Keys keys) {
        keys.to("Kimlik No").type(Person.SAHIP.number());
        Locator picture = web.page().locator(".captcha-picture");
        String shown = picture.getAttribute("src");
        keys.to("Yeni resim").press("Enter");
        assertThat(picture).not().hasAttribute("src", shown);
        keys.isOn("Yeni resim");
        word(web, keys, "Yanlis-0000");
        web.reads("Giriş yapılamadı");
        keys.isAt("refused");
        assertThat(web.field("Kimlik No")).hasValue(Person.SAHIP.number());
        word(web, keys, Person.SAHIP.word());
        web.sees("SMS Onay");
    }

    private void word(Web web, Keys keys, String word) {
        keys.to("Resimdeki Yazı").type(scene.dev().captcha(web.page().context()));
        keys.to("Güvenlik Sözcüğü").type(word).press("Enter");
    }

    private void confirm(Web web, Keys keys) {
        String code = scene.dev().smsCodeAfter(Person.SAHIP, () -> {
            keys.to("Onay").press("Space");
            web.sees("SMS Onay Kodu Giriş");
        });
        keys.to("SMS Onay Kodu").press("Enter");
        keys.isAt("summary").to("Telefonunuza gelen 6 haneli kodu yazın.").press("Enter");
        keys.isOn("SMS Onay Kodu").type(code).press("Enter");
        web.sees("İşlemler Menüsü");
    }

    @Test
    void whenTheKioskIsUsedByKeys_thenTheCardGetsItsPin() {
        String code = scene.web().logIn(Person.SAHIP).servicingCode();
        Kiosk kiosk = scene.kiosk("kiosk-1");
        Keys keys = new Keys(kiosk.page());
        keys.to("Doğrulama Kodum var").press("Enter");
        kiosk.sees("Doğrulama kodunuzu girin");
        keys.isOn("Doğrulama Kodu").type("123").press("Enter");
        kiosk.reads("Bu bir deneme sayılmadı");
        keys.isOn("Doğrulama Kodu").type(code).press("Enter");
        kiosk.sees(Kiosk.CARD);
        askedAndGoingOn(kiosk, keys);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.reads(CARD);
        keys.to("Bu kartı seç").press("Enter");
        kiosk.sees(Kiosk.PIN);
        keys.isOn("Yeni PIN Kodu").type("902746").to("Yeni PIN Kodu (Tekrar)").type("90274");
        keys.to("6").press("Space").backTo("Yeni PIN Kodu (Tekrar)").press("Enter");
        kiosk.sees(Kiosk.APPROVAL);
        approve(kiosk, keys);
        kiosk.sees(Kiosk.DONE);
        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.START);
    }

    private void approve(Kiosk kiosk, Keys keys) {
        String sms =
                scene.dev().smsCodeAfter(Person.SAHIP, () -> keys.to("SMS Onay").press("Enter"));
        keys.isOn("SMS Onay Kodu").type(sms.substring(1)).press("Enter");
        kiosk.reads("Bu bir deneme sayılmadı");
        keys.isOn("SMS Onay Kodu").type(sms).press("Enter");
    }

    private static void askedAndGoingOn(Kiosk kiosk, Keys keys) {
        keys.to("Bitir");
        kiosk.fewSecondsLeft();
        Locator question = kiosk.page().getByRole(AriaRole.DIALOG);
        assertThat(question).isVisible();
        keys.isOn("Devam ediyorum").press("Tab").isOn("Bitir");
        kiosk.enoughTimeLeft();
        keys.press("Escape");
        assertThat(question).isHidden();
        keys.isOn("Bitir");
    }

    @Test
    void whenADialogIsOpen_thenKeysStayInItAndEscapeGivesTheFocusBack() {
        scene.kiosk("kiosk-1");
        Web web = scene.web().logIn(Person.YONETICI).open("/terminaller").sees("Terminaller");
        Keys keys = new Keys(web.page()).to("Eşlemeyi kaldır").press("Enter");
        Locator question = web.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).isVisible();
        assertThat(keys.round()).isSubsetOf(List.of("Kaldır", "Vazgeç"));
        keys.press("Escape");
        assertThat(question).isHidden();
        keys.isOn("Eşlemeyi kaldır");
    }
}
