package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Denetim Kayıtları from the auditor's point of view. */
class AuditRecordsIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheAuditorOpensThePage_thenItsOwnOpeningIsTheNewestRow() {
        Web web = records();
        scene.screens().take(web.page(), "audit-records");
        web.open("/denetim-kayitlari?action=AUDIT_VIEWED").sees("Denetim Kayıtları");
        assertThat(web.page().locator("tbody tr").first().innerText()).contains("Denetim kayıtları gösterildi");
        web.open("/denetim-kayitlari?dil=en").sees("Audit records");
        assertThat(web.page().locator("tbody tr").first().innerText()).contains("Audit records shown");
    }

    @Test
    void whenAPersonIsSoughtByTheFullNumber_thenTheAddressKnowsThePseudonymOnly() {
        Web web = records();
        web.type("Kişinin Kimlik No’su", Person.DENETCI.number()).choose("İşlem", "Giriş yapıldı");
        web.press("Ara").reads("Aranan kişi");
        assertThat(web.page().url())
                .contains("action=LOGIN")
                .contains("person=")
                .doesNotContain("number");
        assertThat(web.page().content()).doesNotContain(Person.DENETCI.number());
        assertThat(web.page().locator("tbody tr").allInnerTexts())
                .isNotEmpty()
                .allMatch(t -> t.contains("Giriş yapıldı"));
        scene.screens().take(web.page(), "audit-records-person");

        web.type("Kişinin Kimlik No’su", "17291716060").pressAndReload("Ara");
        web.refusesAt("Kişinin Kimlik No’su", "denetim kaydı yok");
    }

    @Test
    void whenOlderRowsAreWanted_thenTheNextPageShowsOthers() {
        Web web = records();
        for (int i = 0; i < 51; i++) {
            web.page().request().get(scene.address() + "/denetim-kayitlari");
        }
        web.open("/denetim-kayitlari?action=AUDIT_VIEWED");
        List<String> newest = web.page().locator("tbody th").allInnerTexts();
        web.follow("Daha eski kayıtlar").reads("En yeni kayıtlar");
        List<String> older = web.page().locator("tbody th").allInnerTexts();
        assertThat(newest).hasSize(50);
        assertThat(older).isNotEmpty().doesNotContainAnyElementsOf(newest);
    }

    @Test
    void whenTheRowsAreExported_thenTheFileHoldsTheFilteredOnesAndTheExportIsARow() throws IOException {
        Web web = records();
        web.choose("İşlem", "Giriş yapıldı");
        assertThat(file(web, "CSV indir"))
                .startsWith("at,node,seq,action,")
                .contains(",LOGIN,DONE,")
                .doesNotContain(",LOGOUT,");
        PlaywrightAssertions.assertThat(web.page().locator("form[aria-busy]")).hasCount(0);
        assertThat(file(web, "JSON indir").lines()).isNotEmpty().allMatch(l -> l.contains("\"action\":\"LOGIN\""));
        web.open("/denetim-kayitlari?action=AUDIT_EXPORTED")
                .reads("CSV action=LOGIN")
                .reads("JSON_LINES action=LOGIN");
    }

    @Test
    void whenASavedQuestionIsAsked_thenStaffStandsByNameAndARefusedOneShowsNothing() throws IOException {
        Web web = records().follow("Kim kimi sorguladı?").sees("Denetim Kayıtları");
        web.type("Kişinin Kimlik No’su", Person.DENETCI.number()).press("Ara").reads("Aranan kişi");
        web.open("/denetim-kayitlari?action=AUDIT_VIEWED").reads(Person.DENETCI.fullName());
        assertThat(web.page().content()).doesNotContain(Person.SAHIP.fullName());
        web.type("Başlangıç (Türkiye saati)", "2026-11-21T14:05").type("Bitiş (Türkiye saati)", "2026-11-21T14:01");
        web.press("Ara").refusesAt("Bitiş (Türkiye saati)", "başlangıçtan önce");
        web.reads("bu yüzden kayıt gösterilmiyor");
        assertThat(web.page().locator("tbody tr").count()).isZero();
        web.open("/denetim-kayitlari?action=X").reads("bu yüzden kayıt gösterilmiyor");
        web.open("/denetim-kayitlari?object=AUDIT");
        assertThat(file(web, "Excel için CSV")).startsWith("\uFEFFat;node;seq;");
    }

    @Test
    void whenAPseudonymIsResolved_thenTheActIsRecorded() {
        scene.web().logIn(Person.SAHIP);
        Web web = records();
        web.type("Kişinin Kimlik No’su", Person.SAHIP.number()).press("Ara").reads("Aranan kişi");
        web.press("Kişiyi göster").refusesAt("Gerekçe", "Gerekçe yazın");
        web.type("Gerekçe", "Savcılık yazısı").press("Kişiyi göster").reads(Person.SAHIP.fullName());
        scene.screens().take(web.page(), "audit-resolved");
        web.open("/denetim-kayitlari?action=AUDIT_RESOLVED").reads("Savcılık yazısı");
    }

    @Test
    void whenTheTrailIsVerified_thenTheReportSaysSoAndItIsARow() {
        Web web = records().press("Doğrula").reads("Kayıtlar bütün");
        scene.screens().take(web.page(), "audit-verified");
        web.open("/denetim-kayitlari?action=AUDIT_VERIFIED").reads("faults=0");
    }

    @Test
    void whenSomebodyElseOpensIt_thenItIsForbidden() {
        Web web = scene.web().logIn(Person.YONETICI);
        assertThat(web.page().navigate("/denetim-kayitlari").status()).isEqualTo(403);
    }

    private Web records() {
        Web web = scene.web().logIn(Person.DENETCI);
        return web.follow("Denetim Kayıtları Kim, neyi, ne zaman yaptı: arayın, dışa aktarın, doğrulayın.")
                .sees("Denetim Kayıtları");
    }

    private static String file(Web web, String button) throws IOException {
        Page page = web.page();
        Download download = page.waitForDownload(() -> web.press(button));
        return Files.readString(download.path());
    }
}
