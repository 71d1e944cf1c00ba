package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** E-Onay: signed at the kiosk with the holder's card, shown and withdrawn on the web. */
class ConsentIT {

    private static final String CARD = "1234A5B67891";
    private static final String GIVE = "E-Onay ver";
    private static final String CONSENT = "E-Onay";
    private static final String PIN_FIELD = "Kartınızın PIN Kodu";
    private static final String PIN = "123456";
    private static final String GIVEN = "E-Onayınız alındı";
    private static final String CONSENTS = "E-Onay İşlemleri";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheHolderSigns_thenTheDocumentIsHis_untilHeWithdraws() throws Exception {
        Web web = scene.web().logIn(Person.SAHIP);
        web.open("/e-onay").sees(CONSENTS).reads("E-Onayınız yok");
        scene.screens().take(web.page(), "consent-none");
        Kiosk kiosk = offered();
        scene.screens().take(kiosk.page(), "kiosk-consent");
        theLongestTextScrolls(kiosk.page());
        kiosk.tap(PIN_FIELD, "12").press("İmzala").refusesAt(PIN_FIELD, "4 ile 16 rakam");
        kiosk.tap(PIN_FIELD, "918273").press("İmzala").refusesAt(PIN_FIELD, "Kalan PIN hakkı: 2");
        scene.screens().take(kiosk.page(), "kiosk-consent-wrong");

        int before = scene.dev().sms(Person.SAHIP).size();
        kiosk.tap(PIN_FIELD, PIN).press("İmzala").sees(GIVEN).reads("İmza Tarihi");
        scene.screens().take(kiosk.page(), "kiosk-consent-given");
        assertThat(scene.dev().smsAfter(Person.SAHIP, before)).contains("E-Onay");
        kiosk.end();

        web.open("/e-onay").reads("E-Onayınız var");
        scene.screens().take(web.page(), "consent-given");
        CMSSignedData document = document(web.page().waitForDownload(() -> web.press("İmzalı belgeyi indir")));
        assertThat(text(document)).contains("Deneme Sahip").startsWith("E-ONAY BEYANI");
        assertThat(signer(document).getSubjectX500Principal().getName()).contains("Deneme Sahip");

        web.follow("E-Onayı Geri Çek").sees("E-Onayı Geri Çek");
        scene.screens().take(web.page(), "consent-withdrawal");
        web.press("E-Onayı Geri Çek").sees(CONSENTS).reads("E-Onayınız yok").reads("tarihinde geri çekildi");
        scene.screens().take(web.page(), "consent-withdrawn");
    }

    /** The greatest length that a text may have; only the statement moves. */
    private static void theLongestTextScrolls(Page page) {
        ViewportSize before = page.viewportSize();
        page.locator(".statement p").last().evaluate("p => p.textContent += ' abcdefghi'.repeat(80)");
        for (int[] screen : new int[][] {{1920, 1080}, {1080, 1920}}) {
            page.setViewportSize(screen[0], screen[1]);
            assertThat(page.evaluate("document.documentElement.scrollHeight <= innerHeight"))
                    .isEqualTo(true);
        }
        page.setViewportSize(before.width, before.height);
    }

    @Test
    void whenThereIsOneAlready_thenNoneIsSigned() {
        offered().tap(PIN_FIELD, PIN).press("İmzala").sees(GIVEN).end();
        scene.dev().pull("okuyucu-1");
        Kiosk again = kioskWithCard();
        again.press(GIVE).sees(Kiosk.CARD).reads("E-Onayınız zaten var");
        again.end();
    }

    @Test
    void whenTheCertificateIsSuspended_thenNothingIsSignedAndNoTryIsSpent() throws Exception {
        Web web = scene.web().logIn(Person.SAHIP);
        web.open("/sertifikalar/askiya-al").press("Sertifikayı askıya al").sees("İşlem tamamlandı");
        Kiosk kiosk = offered();
        kiosk.tap(PIN_FIELD, "918273").press("İmzala").sees("İmza atılmadı").reads("kullanımda değil");
        scene.screens().take(kiosk.page(), "kiosk-consent-suspended");
        kiosk.end();
        assertThat(scene.portal().operator().nes("tries", "okuyucu-1").text()).containsPattern("PIN tries left +3");
        web.open("/e-onay").reads("E-Onayınız yok");
    }

    @Test
    void whenTheHolderThinksBetterOfIt_thenTheCardIsNotTouched() {
        Kiosk kiosk = offered();
        kiosk.press("Vazgeç").sees(Kiosk.CARD);
        kiosk.end();
    }

    @Test
    void whenEnglishIsChosen_thenTheStatementIsEnglish() {
        Kiosk kiosk = offered().follow("English");
        kiosk.sees("E-consent").reads("I, Deneme Sahip, agree");
        scene.screens().take(kiosk.page(), "kiosk-consent-english");
    }

    private Kiosk offered() {
        return kioskWithCard().press(GIVE).sees(CONSENT).reads("Ben, Deneme Sahip");
    }

    private Kiosk kioskWithCard() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        return kiosk.reads(CARD);
    }

    private static CMSSignedData document(Download file) throws Exception {
        assertThat(file.suggestedFilename()).isEqualTo("e-onay.p7m");
        try (InputStream content = file.createReadStream()) {
            return new CMSSignedData(content);
        }
    }

    private static String text(CMSSignedData document) {
        return new String((byte[]) document.getSignedContent().getContent(), StandardCharsets.UTF_8);
    }

    /** @throws AssertionError if the signature is invalid */
    private static X509Certificate signer(CMSSignedData document) throws Exception {
        byte[] encoded =
                document.getCertificates().getMatches(null).iterator().next().getEncoded();
        X509Certificate signer = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        SignerInformation signature = document.getSignerInfos().iterator().next();
        assertThat(signature.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer)))
                .isTrue();
        return signer;
    }
}
