package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.CameraPicture;
import tr.nes.browser.testing.DemoApplicant;
import tr.nes.browser.testing.Letters;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PrintedPaper;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Printed forms: verified by anybody, taken in by officers and the back office. */
class PrintedFormIT {

    private static final String OPEN = "Başvuru Formunu Aç";
    private static final String CODE = "Formdaki kod";
    private static final String SCAN = "Taranmış form (PDF, JPEG ya da PNG)";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final DemoApplicant applicant = new DemoApplicant(scene);

    @Test
    void whenAnybodyHoldsAPaper_thenHeCanVerifyItWithoutLogin() {
        Web web = scene.web().open("/basvuru/durum").follow("Elinizde basılı bir form mu var? Doğrulayın");
        web.sees("Form Doğrulama").press("Doğrula").refusesAt("Başvuru No ve Baskı", "numarasını ve baskıyı yazın");
        web.type("Başvuru No ve Baskı", "0000000000-1").press("Doğrula").reads("Böyle bir baskı yok");
        scene.screens().take(web.page(), "print-unknown");
        web.open("/form-dogrula?f=0000000000-1-" + "0".repeat(64) + "&dil=en").sees("Verify a form");
        web.reads("There is no such print");
    }

    @Test
    void whenPapersAreScannedOneAfterAnother_thenTheListSaysWhatBecameOfEach() {
        Web officer = scene.web().logIn(Person.YETKILI);
        Web web = applicant.wet(officer);
        PrintedPaper old = PrintedPaper.of(web, OPEN);
        web.press("Yeni baskı al").reads("Önceki baskılar artık geçersiz");
        PrintedPaper paper = PrintedPaper.of(web, OPEN);

        officer.open("/menu").follow("Evrak teslim al İmzalı başvuru formlarını kodundan okutup alma");
        officer.sees("Evrak teslim al").reads("Henüz bir form okutulmadı");
        scene.screens().take(officer.page(), "intake-empty");
        for (String code : new String[] {"Yazı", old.link(), paper.link(), paper.link()}) {
            officer.type(CODE, code).field(CODE).press("Enter");
        }
        assertThat(rows(officer)).hasCount(4);
        assertThat(rows(officer).nth(0)).containsText("Daha önce teslim alınmış");
        assertThat(rows(officer).nth(1)).containsText("Deneme Aday");
        assertThat(rows(officer).nth(1)).containsText("Teslim alındı");
        assertThat(rows(officer).nth(2)).containsText("Eski baskı");
        assertThat(rows(officer).nth(3)).containsText("Böyle bir form yok");
        officer.reads("Teslim alınan: 1, alınmayan: 3");
        scene.screens().take(officer.page(), "intake-list");
        scene.dev().mailTo(DemoApplicant.MAIL, "Formunuz imzalandı");
        web.press("Formu düzelt").reads("Bu işlem şimdi yapılamaz").reads("İmzalandı");

        officer.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tarama ekle"))
                .click();
        officer.reads("Formun taraması").reads("Deneme Aday");
        attach(officer, "sahte.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
        officer.refusesAt(SCAN, "Bu dosya kullanılamıyor");
        scene.screens().take(officer.page(), "intake-scan-refused");
        byte[] scan = Letters.emptyPage();
        attach(officer, "form.pdf", scan);
        officer.sees("Evrak teslim al").reads("Tarama eklendi").reads("Teslim alınan: 1, alınmayan: 3");
        officer.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tarama ekle"))
                .click();
        Download saved = officer.page().waitForDownload(() -> officer.press("Kayıtlı taramayı aç"));
        Assertions.assertThat(saved.path()).hasBinaryContent(scan);
    }

    @Test
    void whenTheCameraSeesAPaper_thenItIsTakenInOnce() {
        Web officer = scene.web().logIn(Person.YETKILI);
        PrintedPaper paper = PrintedPaper.of(applicant.wet(officer), OPEN);
        CameraPicture.show(officer.page(), paper);
        officer.open("/yetkili-islemleri/evrak").sees("Evrak teslim al").press("Kamerayla okut");
        officer.reads("çerçeveye getirin");
        assertThat(rows(officer)).hasCount(1);
        assertThat(rows(officer).first()).containsText("Teslim alındı");
        scene.screens().take(officer.page(), "intake-camera");
        officer.press("Kamerayı kapat");
        assertThat(officer.button("Kamerayla okut")).isVisible();
        assertThat(rows(officer)).hasCount(1);
    }

    @Test
    void whenTheBackOfficeScansWhatGoesToTheOfficer_thenItIsRefused_inEnglishToo() {
        Web officer = scene.web().logIn(Person.YETKILI);
        PrintedPaper paper = PrintedPaper.of(applicant.wet(officer), OPEN);
        Web agent = scene.web().logIn(Person.ISLETMEN);
        agent.open("/menu").follow("Evrak teslim al Merkeze gelen imzalı formları kodundan okutup alma");
        agent.sees("Evrak teslim al").type(CODE, paper.link()).press("Teslim al");
        agent.reads("Teslim yeri başka");
        agent.open("/evrak?dil=en").sees("Take in forms").reads("Handed in elsewhere");
        scene.screens().take(agent.page(), "intake-english");
        Assertions.assertThat(agent.page().navigate("/yetkili-islemleri/evrak").status())
                .isEqualTo(403);
    }

    private static void attach(Web officer, String name, byte[] content) {
        officer.field(SCAN).setInputFiles(new FilePayload(name, "application/pdf", content));
        officer.press("Taramayı kaydet");
    }

    private static Locator rows(Web officer) {
        return officer.page().locator("#intake-list tbody tr");
    }
}
