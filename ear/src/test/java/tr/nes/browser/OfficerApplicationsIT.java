package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
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

/** An officer goes through the applications, decides, and signs the list of those approved. */
class OfficerApplicationsIT {

    private static final String CARD = "1234A5B67892";
    private static final String PIN = "123456";
    private static final String TITLE = "Başvurular";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @TempDir
    private Path folder;

    @Test
    void whenApplicationsAreApprovedAndTheListIsSignedAtTheKiosk_thenAnybodyCanVerifyIt() throws Exception {
        Web officer = scene.web().logIn(Person.YETKILI);
        officer.open("/yetkili-islemleri").reads("3 Karar bekleyen başvuru");
        scene.screens().take(officer.page(), "officer-start");
        officer.follow("3 Karar bekleyen başvuru (ÖRNEK KURUM)").sees(TITLE).reads("Bulunan başvuru: 3");
        officer.press("Seçilenleri onayla").reads("Önce başvuru seçin");
        officer.press("Süzgece uyanların tamamını seç").reads("3 başvurunun tamamı seçildi");
        officer.press("Seçilenleri onayla")
                .reads("3 başvuru imza listesine eklendi")
                .reads("Bulunan başvuru: 0");
        officer.follow("Listeye git").sees("İmza listeleri");
        scene.screens().take(officer.page(), "officer-lists");
        officer.page().locator(".others a").first().click();
        officer.sees("İmza listesi").press("İmzaya hazırla").reads("Liste imzanıza hazır");
        scene.screens().take(officer.page(), "officer-list");
        String number = officer.page().locator("dd.figures").first().innerText();

        Web anybody = scene.web().open("/liste-dogrula").sees("Liste Doğrulama");
        anybody.type("Liste No", number).press("Doğrula").reads("Liste imzalı değil");
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.YETKILI);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.reads(CARD).reads("İmzanızı bekleyen başvuru listesi: " + number);
        kiosk.press("Listeyi imzala").sees("Listeyi imzala").reads("Belgenin özeti");
        assertThat(kiosk.page().locator(".pages img").first()).hasJSProperty("complete", true);
        scene.screens().take(kiosk.page(), "kiosk-list");
        kiosk.tap("Kartınızın PIN Kodu", PIN).press("İmzala").sees("Liste imzalandı");
        scene.screens().take(kiosk.page(), "kiosk-list-signed");
        kiosk.end();

        anybody.press("Doğrula").reads("Liste imzalı").reads("ÖRNEK KURUM");
        scene.screens().take(anybody.page(), "list-verification");
        officer.page().reload();
        Path file = saved(officer.page().waitForDownload(() -> officer.press("İmzalı listeyi indir")));
        Assertions.assertThat(PdfTools.pdfsig(file))
                .contains("Signature is Valid", "Total document signed", "Deneme Yetkili");
        officer.open("/yetkili-islemleri").reads("Sizi bekleyen bir iş yok");
    }

    @Test
    void whenTheListIsFilteredAndTurned_thenTheChoiceStays_andADecisionIsMadeBesideIt() {
        Web officer = scene.web().logIn(Person.YETKILI);
        officer.open("/yetkili-islemleri").follow("Başvurular (ÖRNEK KURUM)").sees(TITLE);
        officer.reads("Sayfa 1 / 2");
        scene.screens().take(officer.page(), "officer-applications");
        Locator boxes = officer.page().getByRole(AriaRole.CHECKBOX);
        int shown = boxes.count();
        boxes.first().check();
        officer.press("Sonraki sayfa").reads("Sayfa 2 / 2").reads("1 başvuru seçildi");
        officer.press("Önceki sayfa").reads("Sayfa 1 / 2");
        assertThat(officer.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setChecked(true)))
                .hasCount(1);
        Assertions.assertThat(shown).isPositive();

        officer.choose("Görünüm", "Beni bekleyenler").press("Süz").reads("Bulunan başvuru: 3");
        officer.page().locator("tbody button").first().click();
        officer.reads("Kimlik kanıtlanmadı").unfold("Başvuruyu reddet");
        scene.screens().take(officer.page(), "officer-review");
        officer.press("Bu nedenle reddet").reads("Listeden bir ret nedeni seçin");
        officer.type("Belge numarası", "A12B34567").press("Kimliği kaydet").reads("Yüz yüze");

        Web other = scene.web().logIn(Person.YENILEYEN);
        String name = officer.page().locator("#review-name").innerText();
        other.open("/yetkili-islemleri")
                .follow("3 Karar bekleyen başvuru (ÖRNEK KURUM)")
                .sees(TITLE);
        other.press(name)
                .unfold("Soru sor")
                .type("Sorunuz", "Hangi birimdesiniz?")
                .press("Soruyu gönder");
        other.reads("Bulunan başvuru: 2");
        officer.unfold("Başvuruyu reddet");
        officer.page().getByLabel("Ret nedeni").selectOption(new SelectOption().setIndex(1));
        officer.press("Bu nedenle reddet").reads("Başvuru siz bakarken değişti");
        officer.open("/yetkili-islemleri?dil=en").reads("Applications to decide on");
    }

    private Path saved(Download download) {
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }
}
