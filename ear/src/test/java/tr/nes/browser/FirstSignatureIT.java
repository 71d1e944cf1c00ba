package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.PdfTools;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Yeni kartım geldi to its end: the card is activated, gets a PIN and signs. */
class FirstSignatureIT {

    private static final String CARD = "1234A5B67890";
    private static final String NEW_PIN = "902746";
    private static final String TITLE = "Yeni kartım geldi";
    private static final String SIGN = "Deneme imzası at";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @TempDir
    private Path folder;

    @Test
    void whenACardIsNew_thenItsHolderEndsWithASignatureThatVerifies() throws Exception {
        Web web =
                scene.web().logIn(Person.SAHIP).open("/yeni-kart?kart=" + CARD).sees(TITLE);
        web.reads("PIN’inizi belirledikten sonra");
        web.follow("Kullanıma Aç")
                .sees("Kullanıma Aç")
                .press("Sertifikayı kullanıma aç")
                .sees("İşlem tamamlandı");
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.setPin(CARD, NEW_PIN).sees(Kiosk.DONE);
        kiosk.end();
        scene.dev().pull("okuyucu-1");

        web.open("/yeni-kart?kart=" + CARD).press("Deneme belgesini hazırla").reads("Belge hazır.");
        scene.screens().take(web.page(), "new-card-test-waits");
        kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");
        kiosk.reads("Deneme imzanız bekliyor").press(SIGN).sees(SIGN).reads(CARD);
        assertThat(kiosk.page().locator(".pages img")).hasJSProperty("complete", true);
        assertThat(kiosk.page().locator(".pages img")).hasJSProperty("naturalWidth", 909);
        scene.screens().take(kiosk.page(), "kiosk-test-document");
        kiosk.tap("Kartınızın PIN Kodu", NEW_PIN).press("İmzala").sees("Deneme imzanız tamam");
        scene.screens().take(kiosk.page(), "kiosk-test-signed");
        kiosk.end();

        web.open("/yeni-kart?kart=" + CARD).reads("Kartınız imza attı");
        web.press("İmzayı doğrula").reads("İmza geçerli").reads("Deneme Sahip");
        scene.screens().take(web.page(), "new-card-test-verified");
        Download download = web.page().waitForDownload(() -> web.press("İmzalı belgeyi indir"));
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        Assertions.assertThat(PdfTools.pdfsig(file))
                .contains("Signature is Valid", "Total document signed", "Deneme Sahip");
        web.open("/yeni-kart?kart=" + CARD + "&dil=en").reads("Your card signed");
        scene.screens().take(web.page(), "new-card-test-english");
    }
}
