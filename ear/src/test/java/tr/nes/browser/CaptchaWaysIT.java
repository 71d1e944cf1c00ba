package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Alternatives to the captcha image: audio and a computation by the browser. */
class CaptchaWaysIT {

    private static final String OTHERS = "Resmi okuyamıyorum: başka yol";
    private static final String INSTEAD = "Resim yerine bilgisayarım doğrulasın";
    private static final String SPEECH = "**/giris/ses/*";
    private static final String WORK = "**/giris/dogrulama/*";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheComputerIsVerified_thenTheLoginGoesOnWithoutThePicture() {
        Web web = scene.web().open("/giris/sifreli").type("Kimlik No", Person.SAHIP.number());
        AtomicReference<Route> held = new AtomicReference<>();
        web.page().route(WORK, held::set);
        web.unfold(OTHERS).button(INSTEAD).focus();
        web.page().keyboard().press("Enter");
        web.reads("Bilgisayarınız doğrulanıyor");
        scene.screens().take(web.page(), "word-login-verifying");
        web.page().waitForCondition(() -> held.get() != null);
        held.get().resume();
        verified(web.page());
        assertThat(web.field("Güvenlik Sözcüğü")).isFocused();
        scene.screens().take(web.page(), "word-login-verified");
        web.press("Giriş").refusesAt("Güvenlik Sözcüğü", "Güvenlik sözcüğünüzü yazın");
        verified(web.page());
        web.type("Güvenlik Sözcüğü", Person.SAHIP.password()).press("Giriş").sees("SMS Onay");
    }

    @Test
    void whenASolutionIsUsedAgain_thenItIsAWrongPictureAndNoTryCounts() {
        Web web = scene.web().open("/giris/sifreli").unfold(OTHERS).press(INSTEAD);
        verified(web.page());
        String used = web.page().locator("#altcha").inputValue();
        web.type("Kimlik No", Person.SAHIP.number()).type("Güvenlik Sözcüğü", "Yanlis-0000");
        web.press("Giriş").reads("Giriş yapılamadı");
        for (int i = 0; i < 3; i++) {
            web.type("Güvenlik Sözcüğü", "Yanlis-0000");
            web.page().locator("#altcha").evaluate("(field, text) => field.value = text", used);
            web.pressAndReload("Giriş").refusesAt("Resimdeki Yazı", "Güvenlik sözcüğünüz denenmedi");
        }
        web.tryPassword(Person.SAHIP.number(), Person.SAHIP.password()).sees("SMS Onay");
    }

    @Test
    void whenTheWorkCanNotBeFetched_thenThePageSaysSoAndThePictureStays() {
        Web web = scene.web().open("/giris/sifreli");
        web.page().route(WORK, Route::abort);
        web.unfold(OTHERS).press(INSTEAD).reads("Doğrulama tamamlanamadı");
        assertThat(web.field("Resimdeki Yazı")).isVisible();
        scene.screens().take(web.page(), "word-login-not-verified");
    }

    @Test
    void whenThePictureIsHeard_thenItIsASoundForThisSessionAndThisTry() {
        Web web = scene.web().open("/giris/sifreli");
        Response sound =
                web.page().waitForResponse(SPEECH, () -> web.unfold(OTHERS).press("Sesli dinle"));
        web.reads("“a, Adana” duyarsanız A yazın");
        scene.screens().take(web.page(), "word-login-listening");
        String answer = scene.dev().captcha(web.page().context());
        assertThat(sound.headers())
                .containsEntry("content-type", "audio/wav")
                .containsEntry("cache-control", "no-store")
                .allSatisfy((name, value) -> assertThat(value).doesNotContain(answer));
        assertThat(sound.url()).doesNotContain(answer);
        APIResponse again = web.page().context().request().get(sound.url());
        assertThat(again.body()).startsWith("RIFF".getBytes()).hasSizeGreaterThan(40_000);
        Page somebodyElse = scene.web().open("/giris/sifreli").page();
        assertThat(status(somebodyElse, sound)).isEqualTo(404);
        assertThat(status(scene.newPage(800, 600), sound)).isEqualTo(404);
        web.fillPasswordLogin(Person.SAHIP.number(), answer, "Yanlis-0000").press("Giriş");
        web.reads("Giriş yapılamadı");
        assertThat(status(web.page(), sound)).isEqualTo(404);
        heardTooOften(web);
    }

    private static void heardTooOften(Web web) {
        Response sound =
                web.page().waitForResponse(SPEECH, () -> web.unfold(OTHERS).press("Sesli dinle"));
        int status = 200;
        for (int i = 0; i < 50 && status == 200; i++) {
            status = status(web.page(), sound);
        }
        assertThat(status).isEqualTo(429);
        web.press("Sesli dinle").reads("Ses çalınamadı");
    }

    @Test
    void whenANewPasswordIsAskedFor_thenTheSameWaysAreThere() {
        Web web = scene.web().open("/sozcuk/istek").type("Kimlik No", Person.SAHIP.number());
        web.page().waitForResponse(SPEECH, () -> web.unfold(OTHERS).press("Sesli dinle"));
        Locator picture = web.page().getByAltText("Beş karakterli doğrulama resmi");
        String before = picture.getAttribute("src");
        web.press("Yeni resim");
        assertThat(picture).not().hasAttribute("src", before);
        web.press(INSTEAD);
        verified(web.page());
        web.press("Gönder").sees("İsteğiniz alındı");
    }

    @Test
    void whenPasswordsWereRefusedAtAKiosk_thenThePictureAndTheSameWaysAreThere() {
        Kiosk kiosk = scene.kiosk("kiosk-1").press("Giriş yaparak devam et").sees("Giriş yapın");
        for (int i = 0; i < 3; i++) {
            assertThat(kiosk.field("Resimdeki Yazı")).hasCount(0);
            kiosk.type("Kimlik No", "10000000528").type("Güvenlik Sözcüğü", "Yanlis-0000");
            kiosk.pressAndReload("Giriş").reads("Giriş yapılamadı");
        }
        kiosk.type("Güvenlik Sözcüğü", Person.SAHIP.password());
        kiosk.pressAndReload("Giriş").refusesAt("Resimdeki Yazı", "Resimdeki yazıyı");
        scene.screens().take(kiosk.page(), "kiosk-identity-picture");
        kiosk.page().waitForResponse(SPEECH, () -> kiosk.unfold("Başka yol").press("Sesli dinle"));
        kiosk.reads("“a, Adana” duyarsanız A yazın");
        scene.screens().take(kiosk.page(), "kiosk-identity-listening");
        kiosk.press("Resimsiz devam et");
        verified(kiosk.page());
        scene.screens().take(kiosk.page(), "kiosk-identity-verified");
        kiosk.type("Kimlik No", Person.SAHIP.number())
                .type("Güvenlik Sözcüğü", Person.SAHIP.password())
                .press("Giriş")
                .sees("SMS Onay");
    }

    @Test
    void whenEnglishIsChosen_thenTheWaysAreEnglish() {
        Web web = scene.web().open("/giris/sifreli").follow("EN");
        web.unfold("another way").press("Listen");
        web.reads("if you hear “A, alpha”, type A");
        web.press("Let my computer verify instead of the picture").reads("Verified.");
    }

    @Test
    @Tag("nightly")
    void whenTheCallerInventsWhereHeComesFrom_thenTheThrottleKnowsBetter() {
        Web web = scene.web();
        boolean throttled = false;
        for (int i = 1; i < 40 && !throttled; i++) {
            web.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "198.51.100." + i));
            web.open("/sozcuk/istek").type("Kimlik No", "10000000528");
            web.type("Resimdeki Yazı", scene.dev().captcha(web.page().context()))
                    .pressAndReload("Gönder");
            throttled = web.page().getByText("Kısa sürede çok deneme yapıldı").count() > 0;
        }
        assertThat(throttled).isTrue();
    }

    /** Status of the same request repeated in this browser's session. */
    private static int status(Page page, Response sound) {
        return page.context().request().get(sound.url()).status();
    }

    /** The success is announced politely, and the captcha is gone. */
    private static void verified(Page page) {
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Doğrulama tamam.")))
                .isVisible();
        assertThat(page.getByLabel("Resimdeki Yazı", new Page.GetByLabelOptions().setExact(true)))
                .isHidden();
    }
}
