package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** An officer looks after the institution's certificates: of leavers above all. */
class OfficerCertificatesIT {

    private static final String OWN = new UUID(0x4b75_7275_6dL, 1).toString();
    private static final String FOREIGN = new UUID(0x4b75_7275_6dL, 3).toString();
    private static final String LIST = "/yetkili-islemleri/sertifikalar";
    private static final String CARD = "1234A5B67891";
    private static final String SEARCH = "Ad, soyad, sertifika ya da kart seri no";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenSomebodyLeaves_thenTheCertificateIsSuspendedThenRevokedAndTheHolderIsTold() {
        Web officer = scene.web().logIn(Person.YETKILI).open("/yetkili-islemleri/personel?no=" + OWN);
        officer.type("Ad, soyad, kimlik ya da sicil no", "Sahip").press("Ara").reads("Bulunan kişi");
        officer.follow("Deneme Sahip").sees("Kişiyi değiştir").follow("Bu kişinin sertifikaları");
        officer.sees("Kurumun sertifikaları").reads("Yalnız bu kişinin sertifikaları");
        scene.screens().take(officer.page(), "officer-certificates-person");
        officer.type(SEARCH, CARD).pressAndReload("Ara").reads("Bulunan sertifika: 1");
        officer.follow("Deneme Sahip").sees("Sertifika işlemi");
        officer.press("Sertifikayı askıya al").reads("Bir neden seçin");
        reason(officer, "Kurumdan ayrıldı").press("Sertifikayı askıya al").reads("Sertifika askıya alındı");
        DevEndpoints.until(
                "the holder is told",
                () -> scene.dev().sms(Person.SAHIP).stream()
                        .anyMatch(text -> text.contains("kurumunuzun yetkilisince askıya alındı")));
        Web holder = scene.web().logIn(Person.SAHIP).open("/sertifikalar/askidan-indir");
        holder.sees("Askıdan İndir").reads("Askıyı kurumunuzun yetkilisi koydu");

        find(officer).reads("Askıya alan").reads("Kurum yetkilisi");
        scene.screens().take(officer.page(), "officer-certificate");
        officer.press("Askıdan indir").reads("Sertifika yeniden kullanımda");
        scene.dev().ageFactors();
        find(officer).page().getByLabel("Görevi ya da imza yetkisi sona erdi").check();
        officer.press("Sertifikayı iptal et")
                .refusesAt("Onaylamak için İPTAL yazın", "Henüz hiçbir şey iptal edilmedi");
        officer.type("Onaylamak için İPTAL yazın", "iptal")
                .press("Sertifikayı iptal et")
                .sees("SMS Onay");
        String code = scene.dev()
                .smsCodeAfter(Person.YETKILI, () -> officer.press("Onay").sees("SMS Onay Kodu Giriş"));
        officer.type("SMS Onay Kodu", code).press("Gönder").sees("Sertifika işlemi");
        officer.type("Onaylamak için İPTAL yazın", "iptal")
                .press("Sertifikayı iptal et")
                .reads("Sertifika iptal edildi");
        find(officer).reads("yapabileceğiniz bir işlem yok");
    }

    @Test
    void whenTheListIsExported_thenItHoldsTheInstitutionsCertificates() throws IOException {
        Web officer =
                scene.web().logIn(Person.YETKILI).open(LIST + "?no=" + OWN).sees("Kurumun sertifikaları");
        scene.screens().take(officer.page(), "officer-certificates");
        Download csv = officer.page().waitForDownload(() -> officer.press("Listeyi indir (CSV)"));
        Assertions.assertThat(Files.readString(csv.path())).contains(CARD, "Deneme;Sahip;10000000146");
        assertThat(officer.page().locator("form[aria-busy]")).hasCount(0);
        Download xlsx = officer.page().waitForDownload(() -> officer.press("Listeyi indir (XLSX)"));
        Assertions.assertThat(Files.readAllBytes(xlsx.path())).startsWith('P', 'K', 3, 4);
        officer.type(SEARCH, "kimsenin-değil").press("Ara").reads("Uyan sertifika yok");
        officer.open(LIST + "?dil=en&no=" + OWN)
                .sees("Institution’s certificates")
                .reads("Certificates found");
    }

    @Test
    void whenInstitutionOrCertificateAreForeign_thenTheOfficerIsLedBack() {
        Web deputy = scene.web().logIn(Person.YETKILI);
        for (String page :
                new String[] {LIST + "?no=" + FOREIGN, LIST + "?no=x", LIST + "/islem?no=ABCDEF", LIST + "/islem"}) {
            deputy.open(page).sees("Yetkili İşlemleri");
        }
        assertThat(deputy.page().getByText("Sertifika işlemi")).hasCount(0);
    }

    private static Web reason(Web officer, String label) {
        officer.page().getByLabel(label).check();
        return officer;
    }

    private static Web find(Web officer) {
        officer.open(LIST + "?no=" + OWN)
                .type(SEARCH, CARD)
                .pressAndReload("Ara")
                .reads("Bulunan sertifika: 1");
        return officer.follow("Deneme Sahip").sees("Sertifika işlemi");
    }
}
