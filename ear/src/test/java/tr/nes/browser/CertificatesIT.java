package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.InputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** A holder manages certificates, from the list to the receipt. */
class CertificatesIT {

    private static final String ACTIVE_CARD = "1234A5B67891";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenHolderListsCertificates_thenDetailsAndFilesAreThere() throws Exception {
        Web web = scene.web().logIn(Person.SAHIP);
        scene.screens().take(web.page(), "menu-certificates");
        web.follow("Sertifika Listele Sertifikalarınızı, durumlarını ve ayrıntılarını görün; dosyalarını indirin.")
                .sees("Sertifika Listele");
        scene.screens().take(web.page(), "certificates");
        assertThat(web.page().getByRole(AriaRole.COLUMNHEADER).allInnerTexts())
                .startsWith("Kart", "Geçerlilik")
                .endsWith("Seri numarası");
        String serial = serialOf(web, ACTIVE_CARD);
        web.follow(ACTIVE_CARD)
                .sees("Sertifika ayrıntıları")
                .reads("İnkâr edilemez imza")
                .reads("QCP-n-qscd")
                .reads("Kart " + ACTIVE_CARD + " · geçerlilik sonu");
        scene.screens().take(web.page(), "certificate-details");
        Download file = web.page().waitForDownload(() -> web.follow("İndir (.cer)"));
        assertThat(file.suggestedFilename()).isEqualTo(serial + ".cer");
        assertThat(parsed(file).getSerialNumber().toString(16)).isEqualToIgnoringCase(serial);
        Download pem = web.page().waitForDownload(() -> web.follow("İndir (PEM)"));
        assertThat(parsed(pem)).isEqualTo(parsed(file));
    }

    @Test
    void whenNewCardHasCome_thenItsCertificateIsActivatedOnce() {
        Web web = scene.web().logIn(Person.SAHIP);
        web.open("/sertifikalar/kullanima-ac").sees("Kullanıma Aç");
        scene.screens().take(web.page(), "certificate-activate");
        int before = scene.dev().sms(Person.SAHIP).size();
        web.press("Sertifikayı kullanıma aç").sees("İşlem tamamlandı").reads("Sertifikanız kullanıma açıldı.");
        scene.screens().take(web.page(), "certificate-activated");
        assertThat(scene.dev().smsAfter(Person.SAHIP, before)).contains("kullanıma açıldı");
        web.open("/menu").reads("Kullanıma açılmayı bekleyen sertifikanız yok.");
        web.open("/sertifikalar/kullanima-ac").sees("Kullanıma Aç").reads("Sertifika kullanımda.");
        web.page()
                .getByRole(AriaRole.LINK, named("Kart " + ACTIVE_CARD + " · geçerlilik sonu"))
                .click();
        web.sees("Sertifika ayrıntıları");
        web.open("/sertifikalar/kullanima-ac").sees("Kullanıma Aç");
        scene.screens().take(web.page(), "certificate-activate-none");
    }

    @Test
    void whenHolderSuspends_thenHeCanLiftIt() {
        Web web = scene.web().logIn(Person.SAHIP);
        web.open("/sertifikalar/askidan-indir").sees("Askıdan İndir").reads("Askıdan indirebileceğiniz sertifika yok.");
        web.open("/sertifikalar/askiya-al").sees("Askıya Al");
        scene.screens().take(web.page(), "certificate-suspend");
        web.press("Sertifikayı askıya al").sees("İşlem tamamlandı").reads("Askıda");
        web.follow("Sertifika ayrıntıları").sees("Sertifika ayrıntıları").reads("Askıya alma");
        scene.screens().take(web.page(), "certificate-details-suspended");
        web.open("/sertifikalar/askidan-indir").sees("Askıdan İndir");
        scene.screens().take(web.page(), "certificate-reinstate");
        web.press("Sertifikayı askıdan indir").sees("İşlem tamamlandı").reads("yeniden kullanımda");
    }

    @Test
    void whenHolderRevokes_thenACodeAReasonAndTheWordAreAskedFor() {
        Web web = scene.web().logIn(Person.SAHIP);
        web.open("/sertifikalar/iptal").sees("SMS Onay");
        scene.screens().take(web.page(), "certificate-revoke-confirm");
        String code = scene.dev().smsCodeAfter(Person.SAHIP, () -> web.press("Onay"));
        web.type("SMS Onay Kodu", code).press("Gönder").sees("Sertifikamı İptal Et");
        scene.screens().take(web.page(), "certificate-revoke");
        String serial = choose(web, ACTIVE_CARD);
        web.pressAndReload("Sertifikayı iptal et").reads("Bir neden seçin.").reads("Henüz hiçbir şey iptal edilmedi.");
        scene.screens().take(web.page(), "certificate-revoke-refused");
        assertThat(web.page().getByRole(AriaRole.RADIO, named(serial)).isChecked())
                .isTrue();
        web.page().getByLabel("Kartım kayboldu").check();
        web.type("Onaylamak için İPTAL yazın", "iptal")
                .press("Sertifikayı iptal et")
                .sees("İşlem tamamlandı");
        web.reads(serial).reads("İptal");
        scene.screens().take(web.page(), "certificate-revoked");
        web.open("/sertifikalar/askiya-al").sees("Askıya Al").reads("Sertifika iptal edilmiş; bu son durumudur.");
    }

    @Test
    void whenItIsSomebodyElses_thenItDoesNotExist() {
        Web mine = scene.web().logIn(Person.SAHIP);
        mine.open("/sertifikalar").sees("Sertifika Listele");
        String serial = serialOf(mine, ACTIVE_CARD);
        Web other = scene.web().logIn(Person.YETKILI);
        other.open("/sertifikalar/ayrinti?no=" + serial).sees("Sayfa bulunamadı");
        assertThat(other.page()
                        .request()
                        .get("/sertifikalar/indir?no=" + serial)
                        .status())
                .isEqualTo(404);
        other.open("/sertifikalar/askiya-al").sees("Askıya Al");
        other.page().getByRole(AriaRole.RADIO).evaluate("(radio, value) => radio.value = value", serial);
        other.press("Sertifikayı askıya al").reads("Bu sertifika bulunamadı.");
        mine.open("/sertifikalar/ayrinti?no=" + serial)
                .sees("Sertifika ayrıntıları")
                .reads("Kullanımda");
    }

    @Test
    void whenEnglishIsChosen_thenPagesAreEnglish() {
        Web web = scene.web().logIn(Person.SAHIP);
        web.follow("EN").open("/sertifikalar/askiya-al").sees("Suspend");
        scene.screens().take(web.page(), "certificate-suspend-english");
        web.press("Suspend the certificate").sees("Done").reads("Your certificate is suspended.");
    }

    private static String serialOf(Web web, String card) {
        return web.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(card))
                .getByRole(AriaRole.LINK)
                .getAttribute("href")
                .replaceAll(".*no=", "");
    }

    private static String choose(Web web, String card) {
        var radio = web.page().getByRole(AriaRole.RADIO, named(card));
        radio.check();
        return radio.getAttribute("value");
    }

    private static Page.GetByRoleOptions named(String part) {
        return new Page.GetByRoleOptions().setName(part);
    }

    private static X509Certificate parsed(Download file) throws Exception {
        try (InputStream in = file.createReadStream()) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}
