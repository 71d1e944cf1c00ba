package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Borç Sorgulama ve Ödeme from the landing page to the receipt, and what staff does with debts and payments. */
class DebtPaymentIT {

    private static final String TITLE = "Borç Sorgulama ve Ödeme";
    private static final String SENDING = "DENEME2345";
    private static final String FOREIGN = new UUID(0x4b75_7275_6dL, 3).toString();
    private static final String TRANSFER = "HAVALE-0001";
    private static final String OF_INSTITUTION = "DENEME4567";
    private static final String READER = "DENEME6789";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenSomebodyPaysTwoFeesAtOnce_thenTheServersNoticeDecides_andTheReceiptIsGenuine() throws IOException {
        Web web = scene.web().open("/").sees("Ne yapmak istiyorsunuz?");
        web.page().getByText(TITLE).click();
        web.sees(TITLE);
        scene.screens().take(web.page(), "debts");
        ask(web, Person.SAHIP.number(), "YANLIS2345").reads("Bu bilgilerle açık bir borç bulunamadı");
        ask(web, Person.YETKILI.number(), SENDING).reads("Bu bilgilerle açık bir borç bulunamadı");
        ask(web, Person.SAHIP.number(), "deneme 2345").reads("450,00 TL");
        scene.screens().take(web.page(), "debts-found");
        web.press("Seçilenleri Öde").sees("Ödeme").reads("450,00 TL");
        scene.screens().take(web.page(), "payment-ahead");
        String way = web.page().url();
        web.follow("Ödeme sayfasına git").sees("Deneme bankası: 3-D Secure").choose("Bildirim", "Sahte");
        web.press("Reddet").reads("İşlem yapıldı.");
        web.choose("Bildirim", "Gönderme").press("Öde").reads("İşlem yapıldı.");
        web.follow("Siteye dön").sees("Ödeme").reads("Ödemeniz alındı");
        scene.screens().take(web.page(), "payment-paid");

        byte[] pdf = receipt(web);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("450,00 TL", SENDING, READER, "Deneme Sahip");
        }
        web.open("/dekont-dogrula").sees("Dekont Doğrulama").type("Kodun içeriği", "700000000000-" + "0".repeat(64));
        web.press("Doğrula").reads("Böyle bir dekont bulunamadı");
        scene.screens().take(web.page(), "receipt-verification");
        ask(web.open("/borc-odeme"), Person.SAHIP.number(), SENDING).reads("Bu bilgilerle açık bir borç bulunamadı");
        scene.web()
                .open(URI.create(way).getPath() + "?" + URI.create(way).getQuery())
                .reads("Ödemeniz alındı");
        scene.web().open("/borc-odeme/sonuc?deneme=" + "0".repeat(32)).reads("Böyle bir ödeme yok");

        Web staff = scene.web().logIn(Person.ISLETMEN).open("/borclar").sees("Borçlar ve ödemeler");
        search(staff, SENDING).reads("Dekont No");
        scene.screens().take(staff.page(), "staff-debts");
        staff.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ödeme işlemi"))
                .check();
        staff.type("İade gerekçesi", "yanlış ödeme").press("İadeyi Öner").sees("Vazgeçme ve iadeler");
        staff.reads("Bunu siz önerdiniz");
        Web other = scene.web().logIn(Person.YONETICI).open("/borclar/kararlar").sees("Vazgeçme ve iadeler");
        scene.screens().take(other.page(), "order-decisions");
        other.press("Onayla").reads("Karar kaydedildi.").reads("Yapıldı");
        other.open("/borclar/gun-sonu").sees("Gün sonu").press("Karşılaştır").reads("Uyuşuyor");
        assertThat(other.page().getByText("Farklı", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        scene.screens().take(other.page(), "day-closing");
    }

    @Test
    void whenTheBankSendsTransfers_thenEachLineHasItsResult_andPricesHaveDays() throws IOException {
        Web admin = scene.web().logIn(Person.YONETICI).open("/ucretler").sees("Ücret listesi");
        admin.choose("Kalem", "Kayıp ya da çalıntı kart yerine yeni kart");
        admin.type("Tutar, KDV dahil (TL)", "520,00").press("Ücreti Kaydet").reads("Ücret listesi kaydedildi.");
        admin.choose("Kalem", "Kayıp ya da çalıntı kart yerine yeni kart");
        admin.type("Tutar, KDV dahil (TL)", "600,00").press("Ücreti Kaydet").reads("başka ücreti var");
        scene.screens().take(admin.page(), "prices");

        Web staff = scene.web().logIn(Person.ISLETMEN).open("/borclar/yeni").sees("Borç ekle");
        staff.type("Kimlik No / Vergi No", "1234567890").type("Borçlunun adı ya da unvanı", "Örnek Kurum");
        staff.type("Adet", "100").type("Konu", "sipariş 7").press("Borcu Ekle").reads("Borç eklendi");
        scene.screens().take(staff.page(), "debt-added");
        String reference = staff.page().locator(".notice dd").innerText().strip();
        staff.open("/borclar/banka-dosyasi").sees("Banka dosyası");
        String file = TRANSFER + ";" + reference + ";100,00;30.11.2026\nH2;" + READER
                + ";1,00;30.11.2026\nH3;YOK;1,00;30.11.2026\n";
        staff.field("Dosya (CSV)")
                .setInputFiles(new FilePayload("banka.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        staff.press("Dosyayı Al").reads("İşlendi").reads("Tutar farklı").reads("Referans bilinmiyor");
        scene.screens().take(staff.page(), "bank-file");
        isReadByTheOfficer(reference);
        search(staff.open("/borclar"), READER);
        assertThat(staff.row(READER)).containsText("Açık");
        staff.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Referans " + READER))
                .check();
        staff.type("Gerekçe", "deprem").press("Vazgeçmeyi Öner").reads("başka bir personel karar verecek");
        admin.open("/borclar/kararlar").press("Onayla").reads("Karar kaydedildi.");
        ask(scene.web().open("/borc-odeme"), Person.SAHIP.number(), READER).reads("150,00 TL");
    }

    private void isReadByTheOfficer(String paid) throws IOException {
        Web officer = scene.web().logIn(Person.YETKILI).open("/yetkili-islemleri");
        officer.follow("Borçlar (ÖRNEK KURUM)").sees("Kurumun borçları ve ödemeleri");
        assertThat(officer.row(OF_INSTITUTION)).containsText("Açık");
        assertThat(officer.row("sipariş 7")).containsText("Ödendi");
        assertThat(officer.row(TRANSFER)).containsText("Havale");
        assertThat(officer.row(TRANSFER)).containsText(paid);
        scene.screens().take(officer.page(), "institution-debts");
        Download csv = officer.page().waitForDownload(() -> officer.press("Listeyi indir (CSV)"));
        assertThat(Files.readString(csv.path())).contains(paid + ";sipariş 7;", OF_INSTITUTION);
        officer.open("/yetkili-islemleri/borclar?no=" + FOREIGN).sees("Yetkili İşlemleri");
        scene.web().logIn(Person.SAHIP).open("/yetkili-islemleri/borclar").sees("Bu sayfayı açma yetkiniz yok");
    }

    private Web ask(Web web, String number, String reference) {
        return web.type("Kimlik No / Vergi No", number)
                .type("Referans", reference)
                .type("Resimdeki Yazı", scene.dev().captcha(web.page().context()))
                .press("Borçları Göster");
    }

    private static Web search(Web staff, String text) {
        return staff.type("Numara ya da referans", text).press("Ara");
    }

    private static byte[] receipt(Web web) {
        String address = web.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dekontu Aç (PDF)"))
                .getAttribute("href");
        APIResponse answer = web.page().request().get(address);
        assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        return answer.body();
    }
}
