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
import tr.nes.browser.testing.NationalIds;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** An officer's staff list: upload, report of faults, undo, leavers. */
class StaffListIT {

    private static final String HEAD = "TC Kimlik No;Adı;Soyadı;Doğum Tarihi;E-Posta;Unvan\n";

    private static final String OWN = new UUID(0x4b75_7275_6dL, 1).toString();
    private static final String PROGRESS = "/yetkili-islemleri/personel/ilerleme";
    private static final String LIST_THEM = "Ön başvuru listesine ekle";
    private static final String SEARCH = "Ad, soyad, kimlik ya da sicil no";

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
        officer.open("/yetkili-islemleri/personel/yukle?no=" + OWN).reads("Işık Şahin");
        officer.press("Başka dosya seç").field("Personel listesi").waitFor();
        officer.open("/yetkili-islemleri/personel/yukle?no=" + OWN).reads("Yüklenecek kişiler");
        officer.press("Listeyi yükle").reads("Liste yüklendi");
        officer.type(SEARCH, "sahin").press("Ara").reads("Bulunan kişi").reads("Işık Şahin");
        officer.press("Son yüklemeyi geri al").reads("Yükleme geri alındı");
        officer.type(SEARCH, "sahin").press("Ara").reads("Aramanıza uyan kimse yok");
        assertThat(officer.page().getByText("Işık Şahin")).hasCount(0);
        officer.open("/yetkili-islemleri/personel?no=" + OWN).reads("Sayfa 1 / 2");
        officer.press("Sonraki sayfa").reads("Sayfa 2 / 2").reads("Deneme Yılgın");

        officer.page().getByRole(AriaRole.CHECKBOX).first().check();
        String leaver = officer.page().getByRole(AriaRole.CHECKBOX).first().getAttribute("aria-label");
        officer.press("Seçilenleri ayrıldı olarak çıkar").reads("listeden çıkarıldı");
        officer.open("/yetkili-islemleri?dil=en").sees("Officer operations").reads("Deputy");
        Assertions.assertThat(leaver).startsWith("Deneme");
    }

    @Test
    void whenTwoOfficersChangeOnePerson_thenTheSecondSeesBothAndLosesNothing() throws IOException {
        Web officer = scene.web().logIn(Person.YETKILI);
        officer.open("/yetkili-islemleri/personel?no=" + OWN)
                .follow("Kişi ekle")
                .sees("Kişi ekle");
        officer.type("Kimlik No", "10000000147").type("Ad", "Işık").type("Soyad", "Şahin");
        officer.press("Kaydet").refusesAt("Kimlik No", "Geçerli bir T.C.").refusesAt("Doğum tarihi", "zorunlu");
        scene.screens().take(officer.page(), "staff-member-refused");
        officer.type("Kimlik No", "10000000528")
                .type("Doğum tarihi", "31.1.1990")
                .type("E-posta", "isik@ornek.test");
        officer.press("Kaydet").reads("listeye eklendi");

        Web deputy = scene.web().logIn(Person.YENILEYEN);
        find(deputy).sees("Kişiyi değiştir");
        find(officer).type("Unvan", "Şef").press("Kaydet").reads("kaydedildi");
        deputy.type("Unvan", "Müdür")
                .press("Kaydet")
                .reads("siz yazarken değişti")
                .reads("Şu anda kayıtlı olan");
        assertThat(deputy.field("Unvan")).hasValue("Müdür");
        scene.screens().take(deputy.page(), "staff-member-overtaken");
        deputy.press("Kaydet").reads("kaydedildi");
        find(officer);
        assertThat(officer.field("Unvan")).hasValue("Müdür");
        officer.open("/yetkili-islemleri/personel?no=" + OWN);
        Download list = officer.page().waitForDownload(() -> officer.press("Listeyi indir (CSV)"));
        Assertions.assertThat(Files.readString(list.path())).contains("10000000528;Işık;Şahin;31.01.1990");
        assertThat(officer.page().locator("form[aria-busy]")).hasCount(0);
        Download book = officer.page().waitForDownload(() -> officer.press("Listeyi indir (XLSX)"));
        Assertions.assertThat(Files.readAllBytes(book.path())).startsWith('P', 'K', 3, 4);
        officer.open("/yetkili-islemleri/personel/kisi?no=" + OWN + "&kisi=" + UUID.randomUUID())
                .reads("artık listede yok");
    }

    @Test
    void whenTenThousandPeopleAreUploaded_thenABarShowsHowFarTheServerIs() {
        Web officer = scene.web().logIn(Person.YETKILI);
        officer.open("/yetkili-islemleri/personel/yukle?no=" + OWN).sees("Liste yükle");
        assertThat(officer.page().getByRole(AriaRole.PROGRESSBAR)).isHidden();
        StringBuilder list = new StringBuilder(HEAD);
        for (int i = 0; i < 10_000; i++) {
            list.append(NationalIds.of(300_000_000 + i)).append(";Deneme;Kişi;1.1.1980;kisi@ornek.test;Memur\n");
        }
        choose(officer, list.toString());
        officer.page().locator("#upload-progress").evaluate("part => { part.hidden = false; }");
        scene.screens().take(officer.page(), "staff-upload");
        officer.page()
                .waitForResponse(
                        response -> response.url().endsWith(PROGRESS) && response.status() == 200,
                        () -> officer.press("Dosyayı incele"));
        officer.reads("Yüklenecek kişiler").reads("10000");
        officer.press("Listeyi yükle").reads("Liste yüklendi").reads("Sayfa 1 / 502");

        Web holder = scene.web().logIn(Person.SAHIP);
        Assertions.assertThat(holder.page().request().get(PROGRESS).status()).isEqualTo(403);
        Assertions.assertThat(scene.web().page().request().get(PROGRESS).status())
                .isEqualTo(403);
    }

    @Test
    void whenPeopleOfTwoPagesAreListed_thenTheListIsSentAndStays() {
        Web officer = scene.web().logIn(Person.YETKILI);
        officer.open("/yetkili-islemleri/personel?no=" + OWN).sees("Personel listesi");
        officer.press(LIST_THEM).reads("Önce listeden kişi seçin");
        officer.page().getByRole(AriaRole.CHECKBOX).first().check();
        officer.choose("Başvuru türü", "Yenileme").press(LIST_THEM).reads("eklenen kişi: 1");
        officer.press("Sonraki sayfa").reads("Sayfa 2 / 2");
        officer.page().getByRole(AriaRole.CHECKBOX).last().check();
        officer.choose("Başvuru türü", "İlk başvuru").press(LIST_THEM).reads("eklenen kişi: 1");
        scene.screens().take(officer.page(), "staff-list-added");
        officer.follow("Ön başvuru listesine git").sees("Ön başvuru listesi").reads("Deneme Yılgın");
        scene.screens().take(officer.page(), "pre-order-draft");
        officer.press("Beyan ederek listeyi gönder").reads("Ön başvuru listesi gönderildi");
        scene.screens().take(officer.page(), "pre-orders");
        officer.page().locator(".others a").first().click();
        officer.reads("Gönderilmiş liste").reads("Listelendi").reads("Yenileme").reads("beyan ederiz");
        assertThat(officer.page().getByRole(AriaRole.CHECKBOX)).hasCount(0);
        scene.screens().take(officer.page(), "pre-order");
        officer.open("/yetkili-islemleri/on-basvuru?dil=en&no=" + OWN)
                .sees("Pre-order list")
                .reads("Lists sent");
        for (String page : new String[] {"/yetkili-islemleri/on-basvuru", "/yetkili-islemleri/on-basvuru/liste"}) {
            officer.open(page + "?no=" + new UUID(0x4b75_7275_6dL, 3)).sees("Officer operations");
        }
    }

    private static Web find(Web officer) {
        officer.open("/yetkili-islemleri/personel?no=" + OWN)
                .type(SEARCH, "isik")
                .press("Ara");
        return officer.follow("Işık Şahin");
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
