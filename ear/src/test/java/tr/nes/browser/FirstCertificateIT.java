package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.DemoApplicant;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.PdfTools;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PrintedPaper;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.StatusReader;
import tr.nes.browser.testing.Web;

/** The whole way of somebody without a card: invitation, form, officer's signature, card, parcel, PIN, first signature. */
class FirstCertificateIT {

    private static final UUID OWN = new UUID(0x4b75_7275_6dL, 1);
    private static final String OFFICERS_CARD = "1234A5B67892";
    private static final String OFFICERS_PIN = "123456";
    private static final String OTHER_CARD = "1234A5B67901";
    private static final String CARD = "1234A5B67902";
    private static final String READER = "Simulated Reader 4";
    private static final String PIN = "902746";
    private static final String SIGN = "Deneme imzası at";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @TempDir
    private Path folder;

    @Test
    void whenSomebodyApplies_thenTheCardThatComesSignsInHisHand() throws Exception {
        Web officer = scene.web().logIn(Person.YETKILI);
        Web applicant = new DemoApplicant(scene).wet(officer);
        handIn(officer, PrintedPaper.of(applicant, "Başvuru Formunu Aç"));
        approve(officer);
        sign(officer);
        Web staff = scene.web().logIn(Person.ISLETMEN);
        make(staff);
        ship(staff);
        Web holder = received();
        usable(holder);
        signed(holder);
    }

    @Test
    void whenTheInstitutionListsItsPeopleFirst_thenTheFormGoesToTheAuthorityAndTheCardComes() throws Exception {
        scene.ledger().change("update institution set enrolment_order = 'LIST_FIRST' where id = ?", OWN);
        Web officer = scene.webWithCard(scene.keyOf(OFFICERS_CARD)::signing).logIn(Person.YETKILI);
        list(officer);
        DemoApplicant aday = new DemoApplicant(scene);
        handIn(officer, PrintedPaper.of(aday.wet(aday.link()), "Başvuru Formunu Aç"));
        officer.open("/yetkili-islemleri").reads("3 Karar bekleyen başvuru");
        Web staff = scene.web().logIn(Person.ISLETMEN);
        accept(staff);
        make(staff);
        ship(staff);
        received();
    }

    private static void list(Web officer) {
        officer.open("/yetkili-islemleri/personel?no=" + OWN).sees("Personel listesi");
        officer.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Deneme Aday").setExact(true))
                .check();
        officer.press("Ön başvuru listesine ekle").reads("eklenen kişi: 1");
        officer.follow("Ön başvuru listesine git").sees("Ön başvuru listesi").press("İmzaya hazırla");
        officer.sees("İmza listesi").reads("Liste imzanıza hazır");
        officer.press("Kartımla imzala").reads("Liste imzalandı; artık değişmez.");
    }

    private static void accept(Web staff) {
        staff.open("/inceleme?gerekce=IN_REVIEW").sees("Başvuru inceleme");
        staff.type("Başvuru no, kimlik no ya da ad soyad", "Deneme Aday")
                .pressAndReload("Ara")
                .reads("Bulunan başvuru: 1");
        staff.page()
                .getByRole(AriaRole.ROW)
                .nth(1)
                .getByRole(AriaRole.BUTTON)
                .first()
                .click();
        staff.reads("Nüfus kaydı").press("Nüfus kaydına sor").reads("nüfus kaydıyla aynı");
        staff.unfold("Başvuran kimlik belgesiyle geldi").type("Belge numarası", "A12 345678");
        staff.press("Kimliği kaydet").reads("Kimliğin görüldüğü kaydedildi");
        staff.press("Kabul et").reads("Başvuru kabul edildi");
    }

    private static void handIn(Web officer, PrintedPaper paper) {
        officer.open("/yetkili-islemleri/evrak").type("Formdaki kod", paper.link());
        officer.field("Formdaki kod").press("Enter");
        officer.reads("Teslim alınan: 1");
    }

    /** The person came with a document. */
    private static void approve(Web officer) {
        officer.open("/yetkili-islemleri").follow("4 Karar bekleyen başvuru (ÖRNEK KURUM)");
        officer.sees("Başvurular").press("Deneme Aday").reads("Kimlik kanıtlanmadı");
        officer.type("Belge numarası", "A12B34567").press("Kimliği kaydet").reads("Yüz yüze");
        officer.press("Onayla").reads("imza listesine eklendi");
        officer.follow("Listeye git").sees("İmza listeleri");
        officer.page().locator(".others a").first().click();
        officer.sees("İmza listesi")
                .reads("Deneme Aday")
                .press("İmzaya hazırla")
                .reads("Liste imzanıza hazır");
    }

    private void sign(Web officer) {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.YETKILI);
        scene.dev().insert("okuyucu-1", OFFICERS_CARD, "AS_DELIVERED");
        kiosk.reads(OFFICERS_CARD).press("Listeyi imzala").sees("Listeyi imzala");
        kiosk.tap("Kartınızın PIN Kodu", OFFICERS_PIN).press("İmzala").sees("Liste imzalandı");
        kiosk.end();
        scene.dev().pull("okuyucu-1");
        officer.open("/yetkili-islemleri").reads("3 Karar bekleyen başvuru");
    }

    private void make(Web staff) {
        staff.open("/uretim").sees("Üretim").reads("Deneme Aday");
        staff.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Deneme Aday"))
                .getByRole(AriaRole.CHECKBOX)
                .check();
        staff.press("Seçilenleri üretime al").reads("1 başvuru üretime alındı.");
        staff.open("/uretim/okuyucular").choose("Okuyucu", READER).press("Üretim için seç");
        assertThat(staff.row(READER)).containsText("Üretim durdu");
        staff.press("Üretimi başlat");
        assertThat(staff.row(READER)).containsText("Üretim sürüyor");
        scene.dev().insert("uretim-1", OTHER_CARD, "AS_IT_IS");
        assertThat(staff.row(READER)).containsText(OTHER_CARD + ",");
        assertThat(staff.row(READER)).containsText("Tamamlandı");
        scene.dev().pull("uretim-1");
        scene.dev().insert("uretim-1", CARD, "AS_IT_IS");
        assertThat(staff.row(READER)).containsText(CARD + ",");
        assertThat(staff.row(READER)).containsText("Tamamlandı");
        scene.dev().pull("uretim-1");
    }

    private static void ship(Web staff) {
        staff.open("/gonderiler").reads("Deneme Aday");
        staff.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Deneme Aday"))
                .getByRole(AriaRole.CHECKBOX)
                .check();
        staff.press("Seçilenleri kargoya ver").reads("Paketler kargoya verildi");
    }

    /** The applicant's security word is the account's now. */
    private Web received() {
        scene.dev().mailTo(Person.ADAY.mail(), "Kartınız kargoda");
        Web holder = scene.web().logIn(Person.ADAY).open("/basvurularim").sees("Başvurularım");
        holder.reads("Kart hazırlandı");
        holder.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gönderiyi aç"))
                .click();
        return holder.press("Teslim aldım").reads("Teslim aldığınızı kaydettik");
    }

    private void usable(Web holder) {
        holder.open("/yeni-kart?kart=" + CARD).sees("Yeni kartım geldi").follow("Kullanıma Aç");
        holder.sees("Kullanıma Aç").press("Sertifikayı kullanıma aç").sees("İşlem tamamlandı");
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.ADAY);
        scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");
        kiosk.setPin(CARD, PIN).sees(Kiosk.DONE);
        kiosk.end();
        scene.dev().pull("okuyucu-1");
    }

    private void signed(Web holder) throws Exception {
        holder.open("/yeni-kart?kart=" + CARD).press("Deneme belgesini hazırla").reads("Belge hazır.");
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.ADAY);
        scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");
        kiosk.reads("Deneme imzanız bekliyor").press(SIGN).sees(SIGN).reads(CARD);
        kiosk.tap("Kartınızın PIN Kodu", PIN).press("İmzala").sees("Deneme imzanız tamam");
        kiosk.end();
        holder.open("/yeni-kart?kart=" + CARD).press("İmzayı doğrula").reads("İmza geçerli");
        Download download = holder.page().waitForDownload(() -> holder.press("İmzalı belgeyi indir"));
        Path file = folder.resolve("imza.pdf");
        download.saveAs(file);
        Assertions.assertThat(PdfTools.pdfsig(file))
                .contains("Signature is Valid", "Total document signed", "Deneme Aday");
        Assertions.assertThat(new StatusReader(scene.address()).signatureOf(Files.readAllBytes(file)))
                .contains("CMS Verification successful");
    }
}
