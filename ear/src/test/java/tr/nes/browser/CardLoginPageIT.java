package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.it.testing.SigningKey;

/** E-İmzalı Giriş at home with the real page, script and server; only the browser extension is simulated. */
class CardLoginPageIT {

    private static final String ACTIVE_CARD = "1234A5B67891";
    private static final String DELIVERED_CARD = "1234A5B67890";
    private static final String TITLE = "E-İmzalı Giriş";
    private static final String BUTTON = "Kartımla giriş yap";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheCardSigns_thenItsHolderIsInAndWhereHeWanted() throws Exception {
        SigningKey card = scene.keyOf(ACTIVE_CARD);
        Web web = scene.webWithCard(nonce -> card.token(scene.address(), nonce));
        web.open("/sertifikalar").sees("Kullanıcı Doğrulama");
        scene.screens().take(web.page(), "ways-in");
        web.page().getByText(TITLE).last().click();
        web.sees(TITLE);
        scene.screens().take(web.page(), "card-login");
        web.press(BUTTON).sees("Sertifika Listele").reads("Deneme Sahip");
    }

    @Test
    void whenTheHolderIsInByCard_thenWhatIsFinalStillTakesAnSms() throws Exception {
        SigningKey card = scene.keyOf(ACTIVE_CARD);
        Web web = scene.webWithCard(nonce -> card.token(scene.address(), nonce));
        web.open("/giris/e-imza").press(BUTTON).sees("İşlemler Menüsü");
        web.open("/pin-puk").sees("SMS Onay");
    }

    @Test
    void whenThePageIsOfAnotherOrigin_thenTheSignatureIsWorthNothing() throws Exception {
        SigningKey card = scene.keyOf(ACTIVE_CARD);
        Web web = scene.webWithCard(nonce -> card.token("https://evil.example", nonce));
        refused(web);
        scene.screens().take(web.page(), "card-login-refused");
        web.open("/menu").sees("Kullanıcı Doğrulama");
    }

    @Test
    void whenTheCertificateIsNotInUse_thenTheWordsAreTheSame() throws Exception {
        SigningKey card = scene.keyOf(DELIVERED_CARD);
        refused(scene.webWithCard(nonce -> card.token(scene.address(), nonce)));
    }

    @Test
    void whenTheTokenIsAnEarlierOne_thenItIsWorthNothing() throws Exception {
        SigningKey card = scene.keyOf(ACTIVE_CARD);
        String[] first = new String[1];
        UnaryOperator<String> old = nonce -> {
            first[0] = first[0] == null ? card.token(scene.address(), nonce) : first[0];
            return first[0];
        };
        Web web = scene.webWithCard(old);
        web.open("/giris/e-imza").press(BUTTON).sees("İşlemler Menüsü").press("Çıkış");
        refused(web.sees("Çıkış yapıldı"));
    }

    @Test
    void whenThereIsNoExtension_thenThePageSaysSoAndGoesOn() {
        Web web = scene.web().open("/giris/e-imza").sees(TITLE).press(BUTTON);
        assertThat(web.page().getByRole(AriaRole.STATUS)).containsText("Web eID penceresini bekliyoruz");
        web.reads("Web eID eklentisi bulunamadı");
        assertThat(web.page().locator("[data-problem=extension]")).isFocused();
        scene.screens().take(web.page(), "card-login-no-extension");
        web.press(BUTTON).reads("Web eID eklentisi bulunamadı");
        web.follow("EN").sees("Login by e-signature").press("Log in with my card");
        web.reads("The Web eID extension was not found");
        scene.screens().take(web.page(), "card-login-english");
    }

    @ParameterizedTest
    @CsvSource({
        "ERR_WEBEID_USER_CANCELLED, Giriş yarıda kaldı",
        "ERR_WEBEID_USER_TIMEOUT, Süre doldu",
        "ERR_WEBEID_NATIVE_UNAVAILABLE, Web eID programı çalışmıyor",
        "ERR_WEBEID_VERSION_MISMATCH, Web eID programı çalışmıyor",
        "ERR_WEBEID_NATIVE_FATAL, Kart okunamadı",
        "ERR_WEBEID_UNKNOWN_ERROR, Kart okunamadı"
    })
    void whenTheExtensionGivesUp_thenThePageSaysWhyAndTheNextTryWorks(String code, String words) throws Exception {
        SigningKey card = scene.keyOf(ACTIVE_CARD);
        boolean[] tried = new boolean[1];
        Web web = scene.webWithCard(nonce -> {
            String answer = tried[0] ? card.token(scene.address(), nonce) : code;
            tried[0] = true;
            return answer;
        });
        web.open("/giris/e-imza").press(BUTTON).reads(words);
        web.press(BUTTON).sees("İşlemler Menüsü");
    }

    private void refused(Web web) {
        web.open("/giris/e-imza").sees(TITLE).press(BUTTON);
        web.reads("İmza ya da sertifika kabul edilmedi");
    }
}
