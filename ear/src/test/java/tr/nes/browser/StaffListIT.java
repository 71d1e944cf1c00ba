package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** An officer's staff list: upload, report of faults, undo, leavers. */
class StaffListIT {

    private static final String HEAD = "TC Kimlik No;Adı;Soyadı;Doğum Tarihi;E-Posta;Unvan\n";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenAListIsUploaded_thenFaultsAreReportedAndAGoodOneCountsUntilItIsUndone() throws IOException {
        Web officer = scene.web().logIn(Person.YETKILI);
        officer.follow("Kurumlarım Bağlı kurumlar ve yetkililer")
                .sees("Yetkili İşlemleri")
                .reads("Vekil");
        scene.screens().take(officer.page(), "officer-tree");
        officer.follow("Personel listesi (ÖRNEK KURUM)")
                .sees("Personel listesi")
                .reads("Deneme Aday");
        scene.screens().take(officer.page(), "staff-list");

        officer.follow("Liste yükle").sees("Liste yükle");
        choose(officer, "%PDF-1.7");
        officer.press("Dosyayı incele").refusesAt("Personel listesi", "PDF ya da resim");
        choose(officer, HEAD + "10000000528;Ali;Can;31.2.1990;ali@ornek.test;Memur\n");
        officer.press("Dosyayı incele").reads("Düzeltilecek satırlar").reads("Tarih okunamadı");
        scene.screens().take(officer.page(), "staff-faults");
        Download report = officer.page().waitForDownload(() -> officer.press("Hataları dosya olarak indir"));
        Assertions.assertThat(Files.readString(report.path())).contains("2;Doğum tarihi;\"Tarih okunamadı");

        choose(officer, HEAD + "10000000528;Işık;Şahin;31.1.1990;isik@ornek.test;Şef\n");
        officer.press("Dosyayı incele").reads("Yüklenecek kişiler").reads("Işık Şahin");
        scene.screens().take(officer.page(), "staff-preview");
        officer.press("Listeyi yükle").reads("Liste yüklendi").reads("Işık Şahin");
        officer.press("Son yüklemeyi geri al").reads("Yükleme geri alındı");
        assertThat(officer.page().getByText("Işık Şahin")).hasCount(0);

        officer.page().getByRole(AriaRole.CHECKBOX).first().check();
        String leaver = officer.page().getByRole(AriaRole.CHECKBOX).first().getAttribute("aria-label");
        officer.press("Seçilenleri ayrıldı olarak çıkar").reads("listeden çıkarıldı");
        officer.open("/yetkili-islemleri?dil=en").sees("Officer operations").reads("Deputy");
        Assertions.assertThat(leaver).startsWith("Deneme");
    }

    @Test
    void whenTheInstitutionIsForeign_thenTheOfficerIsLedBack() {
        Web officer = scene.web().logIn(Person.YETKILI);
        String foreign = new UUID(0x4b75_7275_6dL, 3).toString();
        for (String page : new String[] {"/yetkili-islemleri/personel", "/yetkili-islemleri/personel/yukle"}) {
            officer.open(page + "?no=" + foreign).sees("Yetkili İşlemleri");
            officer.open(page + "?no=x").sees("Yetkili İşlemleri");
        }
        Web deputy = scene.web().logIn(Person.YENILEYEN);
        deputy.open("/yetkili-islemleri/personel?no=" + foreign).sees("Personel listesi");
    }

    private static void choose(Web officer, String content) {
        officer.field("Personel listesi")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
