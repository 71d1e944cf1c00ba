package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.OpenSslBureau;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Üretim: signed applications become cards in a simulated reader, one after another. */
class ProductionIT {

    private static final String QUEUED = "9900000012";
    private static final String SIGNED = "9900000008";
    private static final String FIRST = "1234A5B67901";
    private static final String SECOND = "1234A5B67902";
    private static final String READER = "Simulated Reader 4";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenBlankCardsArePutIn_thenTheyBecomeTheCardsOfTheQueue() {
        Web staff = scene.web().logIn(Person.ISLETMEN);
        staff.follow("Üretim İmzalı başvuruların kartlarını yapma")
                .sees("Üretim")
                .reads(SIGNED);
        staff.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(SIGNED))
                .getByRole(AriaRole.CHECKBOX)
                .check();
        staff.press("Seçilenleri üretime al").reads("1 başvuru üretime alındı.");
        staff.reads("Üretime alınmayı bekleyen imzalı başvuru yok.");
        assertThat(staff.row(SIGNED)).containsText("Sırada");
        scene.screens().take(staff.page(), "production-queue");

        staff.follow("Üretim okuyucuları").sees("Üretim okuyucuları").reads("Üretim okuyucusu seçilmedi");
        staff.choose("Okuyucu", READER).press("Üretim için seç");
        assertThat(staff.row(READER)).containsText("Üretim durdu");
        staff.press("Üretimi başlat");
        assertThat(staff.row(READER)).containsText("Üretim sürüyor");
        scene.dev().insert("uretim-1", FIRST, "AS_IT_IS");
        assertThat(staff.row(READER)).containsText("Tamamlandı");
        assertThat(staff.row(READER)).containsText(FIRST + ", " + QUEUED);
        scene.dev().pull("uretim-1");
        scene.dev().insert("uretim-1", SECOND, "AS_IT_IS");
        assertThat(staff.row(READER)).containsText(SECOND + ", " + SIGNED);
        assertThat(staff.row(READER)).containsText("Tamamlandı");
        scene.screens().take(staff.page(), "production-readers");

        staff.open("/uretim").choose("Durum", "Tamamlandı");
        staff.page().locator("#queueFind").click();
        assertThat(staff.row(SIGNED)).containsText(SECOND);
        scene.screens().take(staff.page(), "production-finished");
    }

    @Test
    void whenADeliveryIsRecorded_thenItsCardsAreInTheStockAndCanBeTakenOut() {
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/uretim/kartlar").sees("Kart stoğu");
        staff.type("Teslimat", "İrsaliye 4711").type("Seri numaraları", "1234");
        staff.press("Kartları stoğa al").refusesAt("Seri numaraları", "Hiçbiri kaydedilmedi");
        staff.type("Seri numaraları", "1234A5B68001\n1234A5B68002\n" + FIRST);
        staff.press("Kartları stoğa al").reads("2 kart stoğa alındı.").reads("Bunlar zaten kayıtlıydı");
        scene.screens().take(staff.page(), "card-stock");
        staff.row("1234A5B68002").getByRole(AriaRole.BUTTON).click();
        staff.reads("1234A5B68002 stoktan çıkarıldı");
        staff.choose("Durum", "Bozuk").press("Listele");
        assertThat(staff.row("1234A5B68002")).containsText("Bir görevli bozuk olarak işaretledi.");
    }

    @Test
    void whenABureauMakesTheCards_thenEachFileAnswersTheOneBefore_andNoneCountsTwiceOrAltered() throws Exception {
        OpenSslBureau bureau = OpenSslBureau.ofThisRun();
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/uretim").sees("Üretim");
        staff.follow("Kişiselleştirme bürosu").sees("Kişiselleştirme bürosu").reads("Dosya yok.");
        staff.press("Sipariş dosyası hazırla").reads("Sipariş dosyası hazır");
        assertThat(staff.row("Sipariş (bizden)")).containsText("Büronun yanıtı bekleniyor");
        byte[] order = downloaded(staff, "Sipariş (bizden)");
        upload(staff, order).refusesAt("Dosya", "Hiçbir satırı alınmadı");
        scene.screens().take(staff.page(), "production-bureau");
        staff.open("/uretim");
        assertThat(staff.row(QUEUED)).containsText("Kişiselleştirme bürosu");

        byte[] keys = bureau.answer(order, "KEYS", bureau::request);
        byte[] altered = keys.clone();
        altered[altered.length / 2] ^= 1;
        staff.open("/uretim/buro");
        upload(staff, altered).refusesAt("Dosya", "Hiçbir satırı alınmadı");
        upload(staff, keys).reads("Dosya alındı");
        assertThat(staff.row(QUEUED)).containsText("Tamam");
        upload(staff, keys).refusesAt("Dosya", "Bu dosya daha önce alındı");
        upload(staff, bureau.answer(order, "KEYS", bureau::request))
                .refusesAt("Dosya", "yanıt bekleyen bir dosyamıza ait değil");

        byte[] done = bureau.answer(downloaded(staff, "Sertifikalar (bizden)"), "DONE", () -> "ok");
        upload(staff, done).reads("Dosya alındı");
        scene.screens().take(staff.page(), "production-bureau-done");
        upload(staff, done).refusesAt("Dosya", "Bu dosya daha önce alındı");
        Assertions.assertThat(
                        bureau.opened(downloaded(staff, "Alındı (bizden)")).get(1))
                .endsWith("\tok");
        staff.open("/uretim").choose("Durum", "Tamamlandı");
        staff.page().locator("#queueFind").click();
        assertThat(staff.row(QUEUED)).containsText("Kişiselleştirme bürosu");
    }

    private static byte[] downloaded(Web staff, String file) throws IOException {
        Download download = staff.page()
                .waitForDownload(() -> staff.row(file)
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("İndir"))
                        .click());
        return Files.readAllBytes(download.path());
    }

    private static Web upload(Web staff, byte[] file) {
        staff.field("Dosya").setInputFiles(new FilePayload("kart.p7m", "application/pkcs7-mime", file));
        return staff.pressAndReload("Dosyayı al");
    }
}
