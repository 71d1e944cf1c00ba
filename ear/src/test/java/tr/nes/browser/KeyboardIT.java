package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.KeyboardUser;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** The new-PIN flow with the keyboard alone, at home and at a kiosk; the focus is visible at every step. */
class KeyboardIT {

    private static final String CARD = "1234A5B67890";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenOnlyKeysArePressed_thenTheWayToACodeCanBeGone() {
        Web web = scene.web().open("/");
        KeyboardUser user = new KeyboardUser(web.page());
        user.to("İçeriğe geç").press("Enter");
        assertThat(web.page().url()).endsWith("#content");
        user.backTo("Giriş").press("Enter");
        web.sees("Kullanıcı Doğrulama");
        user.to("Şifreli Giriş").press("Enter");
        web.sees("Şifreli Giriş");
        tryTwice(web, user);
        confirm(web, user);
        user.to("PIN Oluşturma / Kilit Çözme").press("Enter");
        web.sees("PIN Oluşturma / Kilit Çözme");
        user.to("Doğrulama kodu oluştur").press("Enter");
        user.isAt("code").to("Kodu kopyala").press("Enter");
        web.reads("Kod kopyalandı.");
        user.backTo("Çıkış").press("Enter");
        web.sees("Çıkış yapıldı");
    }

    private void tryTwice(Web web, KeyboardUser user) {
        user.to("Kimlik No").type(Person.SAHIP.number());
        Locator picture = web.page().locator(".captcha-picture");
        String shown = picture.getAttribute("src");
        user.to("Yeni resim").press("Enter");
        assertThat(picture).not().hasAttribute("src", shown);
        user.isOn("Yeni resim");
        password(web, user, "Yanlis-0000");
        web.reads("Giriş yapılamadı");
        user.isAt("refused");
        assertThat(web.field("Kimlik No")).hasValue(Person.SAHIP.number());
        password(web, user, Person.SAHIP.password());
        web.sees("SMS Onay");
    }

    private void password(Web web, KeyboardUser user, String password) {
        user.to("Resimdeki Yazı").type(scene.dev().captcha(web.page().context()));
        user.to("Güvenlik Sözcüğü").type(password).press("Enter");
    }

    private void confirm(Web web, KeyboardUser user) {
        String code = scene.dev().smsCodeAfter(Person.SAHIP, () -> {
            user.to("Onay").press("Space");
            web.sees("SMS Onay Kodu Giriş");
        });
        user.to("SMS Onay Kodu").press("Enter");
        user.isAt("summary").to("Telefonunuza gelen 6 haneli kodu yazın.").press("Enter");
        user.isOn("SMS Onay Kodu").type(code).press("Enter");
        web.sees("İşlemler Menüsü");
    }

    @Test
    void whenTheKioskIsUsedByKeys_thenTheCardGetsItsPin() {
        String code = scene.web().logIn(Person.SAHIP).servicingCode();
        Kiosk kiosk = scene.kiosk("kiosk-1");
        KeyboardUser user = new KeyboardUser(kiosk.page());
        user.to("Doğrulama Kodum var").press("Enter");
        kiosk.sees("Doğrulama kodunuzu girin");
        user.isOn("Doğrulama Kodu").type("123").press("Enter");
        kiosk.reads("Bu bir deneme sayılmadı");
        user.isOn("Doğrulama Kodu").type(code).press("Enter");
        kiosk.sees(Kiosk.CARD);
        askedAndGoingOn(kiosk, user);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.reads(CARD);
        user.to("Bu kartı seç").press("Enter");
        kiosk.sees(Kiosk.PIN);
        user.isOn("Yeni PIN Kodu").type("902746").to("Yeni PIN Kodu (Tekrar)").type("90274");
        user.to("6").press("Space").backTo("Yeni PIN Kodu (Tekrar)").press("Enter");
        kiosk.sees(Kiosk.APPROVAL);
        approve(kiosk, user);
        kiosk.sees(Kiosk.DONE);
        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.START);
    }

    private void approve(Kiosk kiosk, KeyboardUser user) {
        String sms =
                scene.dev().smsCodeAfter(Person.SAHIP, () -> user.to("SMS Onay").press("Enter"));
        user.isOn("SMS Onay Kodu").type(sms.substring(1)).press("Enter");
        kiosk.reads("Bu bir deneme sayılmadı");
        user.isOn("SMS Onay Kodu").type(sms).press("Enter");
    }

    private static void askedAndGoingOn(Kiosk kiosk, KeyboardUser user) {
        user.to("Bitir");
        kiosk.fewSecondsLeft();
        Locator question = kiosk.page().getByRole(AriaRole.DIALOG);
        assertThat(question).isVisible();
        user.isOn("Devam ediyorum").press("Tab").isOn("Bitir");
        user.press("Escape");
        assertThat(question).isHidden();
        user.isOn("Bitir");
    }

    @Test
    void whenADialogIsOpen_thenKeysStayInItAndEscapeGivesTheFocusBack() {
        scene.kiosk("kiosk-1");
        Web web = scene.web().logIn(Person.YONETICI).open("/terminaller").sees("Terminaller");
        KeyboardUser user = new KeyboardUser(web.page()).to("Eşlemeyi kaldır").press("Enter");
        Locator question = web.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).isVisible();
        assertThat(user.round()).isSubsetOf(List.of("Kaldır", "Vazgeç"));
        user.press("Escape");
        assertThat(question).isHidden();
        user.isOn("Eşlemeyi kaldır");
    }
}
