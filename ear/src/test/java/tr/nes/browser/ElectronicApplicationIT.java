package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.FormSteps;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.PdfTools;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.it.testing.SigningKey;

/** Applications signed without paper: by the holder's card at a kiosk or at home, or by a consent. */
class ElectronicApplicationIT {

    private static final String CARD = "1234A5B67891";
    private static final String ANOTHERS_CARD = "1234A5B67892";
    private static final String PIN_FIELD = "Kartınızın PIN Kodu";
    private static final String PIN = "123456";
    private static final String MINE = "Başvurularım";
    private static final String WAYS = "İmza Yolu";
    private static final String TITLE = "E-İmzalı Başvuru";
    private static final String SIGN_MINE = "Başvurumu imzala";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @TempDir
    private Path folder;

    @Test
    void whenTheCardSignsAtTheKiosk_thenTheApplicationIsSignedAndItsDocumentVerifies() throws Exception {
        Web web = waiting(scene.web().logIn(Person.SAHIP));
        scene.screens().take(web.page(), "application-e-signature");
        Kiosk kiosk = kioskWithCard();
        kiosk.reads("İmzanızı bekleyen başvuru");
        scene.screens().take(kiosk.page(), "kiosk-document-waits");
        kiosk.press(SIGN_MINE).sees(SIGN_MINE).reads("Belgenin özeti");
        assertThat(kiosk.page().getByAltText("Sayfa 1")).isVisible();
        assertThat(kiosk.page().locator(".pages img").first()).hasJSProperty("complete", true);
        scene.screens().take(kiosk.page(), "kiosk-document");
        kiosk.tap(PIN_FIELD, "12").press("İmzala").refusesAt(PIN_FIELD, "4 ile 16 rakam");
        kiosk.tap(PIN_FIELD, "918273").press("İmzala").refusesAt(PIN_FIELD, "Kalan PIN hakkı: 2");
        kiosk.tap(PIN_FIELD, PIN).press("İmzala").sees("Başvurunuz imzalandı").reads("Göndereceğiniz bir şey kalmadı");
        scene.screens().take(kiosk.page(), "kiosk-document-signed");
        kiosk.end();

        web.open("/basvurularim").sees(MINE).reads("E-imzayla imzalandı:");
        scene.screens().take(web.page(), "my-applications-signed");
        Path file = saved(web.page().waitForDownload(() -> web.press("İmzalı belgeyi indir")));
        Assertions.assertThat(pdfsig(file)).contains("Signature is Valid", "Total document signed", "Deneme Sahip");
    }

    @Test
    void whenTheHolderSignsAtHome_thenAnothersCardIsRefusedAndTheOwnSigns() throws Exception {
        SigningKey own = scene.keyOf(CARD);
        SigningKey[] inserted = {scene.keyOf(ANOTHERS_CARD)};
        UnaryOperator<String> extension = asked -> inserted[0].signing(asked);
        Web web = waiting(scene.webWithCard(extension).logIn(Person.SAHIP));
        web.press("Kartımla imzala").reads("Bu kart sizin değil");
        scene.screens().take(web.page(), "application-e-signature-refused");
        inserted[0] = own;
        web.press("Kartımla imzala").sees(MINE).reads("Başvurunuz imzalandı ve iletildi");
        Path file = saved(web.page().waitForDownload(() -> web.press("İmzalı belgeyi indir")));
        Assertions.assertThat(pdfsig(file)).contains("Signature is Valid", "Total document signed");
    }

    @Test
    void whenThereIsAConsent_thenItStandsForTheSignature() throws Exception {
        Kiosk kiosk = kioskWithCard();
        kiosk.press("E-Onay ver").tap(PIN_FIELD, PIN).press("İmzala").sees("E-Onayınız alındı");
        kiosk.end();
        Web web = toWays(scene.web().logIn(Person.SAHIP));
        scene.screens().take(web.page(), "application-ways");
        web.page().getByText("E-Onaylı Başvuru").click();
        web.press("Devam").sees(MINE).reads("Başvurunuz imzalandı ve iletildi").reads("E-Onayla imzalandı:");
        scene.screens().take(web.page(), "my-applications-consented");
        Path file = saved(web.page().waitForDownload(() -> web.press("İmzalı belgeyi indir")));
        Assertions.assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void whenTheCertificateIsSuspendedMeanwhile_thenTheFormIsSignedByHandWithoutTypingAgain() {
        Web web = waiting(scene.web().logIn(Person.SAHIP));
        web.open("/sertifikalar/askiya-al").press("Sertifikayı askıya al").sees("İşlem tamamlandı");
        Kiosk kiosk = kioskWithCard();
        kiosk.press(SIGN_MINE)
                .tap(PIN_FIELD, PIN)
                .press("İmzala")
                .sees("İmza atılmadı")
                .reads("Islak İmzalı Başvuru");
        scene.screens().take(kiosk.page(), "kiosk-document-suspended");
        kiosk.end();
        web.open("/basvuru/e-imza").sees(TITLE).reads("E-imza artık olmuyor");
        scene.screens().take(web.page(), "application-e-signature-over");
        web.press("Islak imzaya geç").sees("Formun Teslimi");
    }

    @Test
    void whenTheFormIsChanged_thenNothingWaitsAtTheKiosk() {
        Web web = waiting(scene.web().logIn(Person.SAHIP));
        web.press("Başka bir yol seç").sees(WAYS);
        Kiosk kiosk = kioskWithCard();
        kiosk.reads(CARD).doesNotOffer(SIGN_MINE);
        kiosk.end();
    }

    @Test
    void whenEnglishIsChosen_thenThePagesAreEnglish() {
        Web web = waiting(scene.web().logIn(Person.SAHIP));
        web.follow("EN").sees("Sign electronically").reads("With your own reader");
        scene.screens().take(web.page(), "application-e-signature-english");
        Kiosk kiosk = kioskWithCard().follow("English");
        kiosk.press("Sign my application").sees("Sign my application").reads("Hash of the document");
        scene.screens().take(kiosk.page(), "kiosk-document-english");
    }

    private Web waiting(Web web) {
        return FormSteps.toCard(scene, web);
    }

    private Web toWays(Web web) {
        return FormSteps.toWays(scene, web);
    }

    private Kiosk kioskWithCard() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        return kiosk.reads(CARD);
    }

    private Path saved(Download download) {
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static String pdfsig(Path file) throws Exception {
        Assertions.assertThat(PdfTools.qpdf(file)).contains("No syntax or stream encoding errors");
        return PdfTools.pdfsig(file);
    }
}
