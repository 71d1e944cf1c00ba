package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** A card from the carrier's van into its holder's hand, and what is said when it does not come. */
class DeliveryIT {

    private static final String READER_SERIAL = "Okuyucunun seri numarası";
    private static final String DELEGATE = "Deneme Vekil (…9146)";
    private static final String PACKED = "4100000001";
    private static final String DELIVERED = "4100000002";
    private static final String RETURNED = "4100000003-1";
    private static final String CODE = "DENEMEKODU";
    private static final String PARCELS = "Gönderiler";
    private static final String MINE = "Gönderim";
    private static final String CASES = "Gönderi bildirimleri";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenAParcelIsHandedOver_thenAnybodyWithTheCodeFindsIt_andItsHolderConfirmsTheReceipt() {
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/gonderiler").sees(PARCELS);
        staff.press("Seçilenleri kargoya ver").reads("Önce listeden paket seçin.");
        choose(staff, PACKED + "-1").press("Seçilenleri kargoya ver").reads("Paketler kargoya verildi");
        scene.dev().mailTo("personel@ornek.test", "Gönderi numaranız " + PACKED);
        staff.follow("Kargoda (2)").reads(PACKED + "-1");
        assertThat(staff.row(PACKED)).containsText("ya da " + DELEGATE);
        scene.screens().take(staff.page(), "parcels");

        scene.dev().happens(PACKED + "-1", "ATTEMPT");
        Web web = scene.web().open("/").sees("Ne yapmak istiyorsunuz?");
        web.page().getByText("Gönderi Sorgulama").click();
        web.sees("Gönderi Sorgulama");
        track(web, PACKED, "YANLISKOD2").reads("Bu numara ve kodla bir gönderi bulamadık");
        track(web, PACKED, CODE).reads("Kart ve kart okuyucu").reads("Paket kargoda, adresinize geliyor.");
        assertThat(web.page().getByText(DELEGATE)).hasCount(0);
        scene.screens().take(web.page(), "shipment-tracking");
        web.follow("EN").sees("Track a shipment");
        web.type("Shipment number", PACKED).type("Status code", CODE);
        web.type("Text in the picture", scene.dev().captcha(web.page().context()))
                .press("Track")
                .reads("Card and card reader");
        scene.screens().take(web.page(), "shipment-tracking-english");

        Web holder = scene.web().logIn(Person.YENILEYEN).open("/basvurularim").sees("Başvurularım");
        holder.reads(PACKED);
        scene.screens().take(holder.page(), "my-applications-shipped");
        holder.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gönderiyi aç (" + PACKED + ")"))
                .click();
        holder.sees(MINE).reads("Paket gelmezse bildirebileceğiniz ilk gün");
        holder.reads("Sizin yerinize alabilecek kişi").reads(DELEGATE);
        scene.screens().take(holder.page(), "my-shipment");
        holder.press("Teslim aldım").reads("Teslim aldığınızı kaydettik").reads("Teslim edildi");
        holder.open("/basvurularim").reads("Kartınız teslim edildi.");
    }

    @Test
    void whenReadersAreTakenIntoTheStock_thenEachGoesOutInAParcelByItsNumber() {
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/gonderiler").sees(PARCELS);
        staff.follow("Okuyucu stoğu").sees("Okuyucu stoğu").reads("MO-2026-0001");
        staff.type("Teslimat", "İrsaliye 12").type("Seri numaraları", "x").press("Okuyucuları stoğa al");
        staff.refusesAt("Seri numaraları", "Hiçbiri kaydedilmedi");
        staff.type("Seri numaraları", "mo-2026-0009\nMO-2026-0001").press("Okuyucuları stoğa al");
        staff.reads("1 okuyucu stoğa alındı").reads("Bunlar zaten kayıtlıydı");
        scene.screens().take(staff.page(), "reader-stock");
        staff.row("MO-2026-0002").getByRole(AriaRole.BUTTON).click();
        staff.reads("MO-2026-0002 stoktan çıkarıldı");

        staff.open("/gonderiler").press("Okuyucuyu pakete koy");
        staff.refusesAt(READER_SERIAL, "Okuyucunun üzerindeki numarayı yazın");
        staff.type(READER_SERIAL, "MO-2026-0002").press("Okuyucuyu pakete koy");
        staff.reads("Stokta bu seri numaralı okuyucu yok");
        staff.type(READER_SERIAL, "mo-2026-0009").press("Okuyucuyu pakete koy");
        staff.reads("Okuyucu pakete kondu");
        assertThat(staff.row(PACKED)).containsText("MO-2026-0009");
        scene.screens().take(staff.page(), "parcels-reader");
        choose(staff, PACKED + "-1").press("Seçilenleri kargoya ver").reads("Paketler kargoya verildi");
        staff.open("/gonderiler/okuyucular")
                .choose("Durum", "Gönderildi")
                .press("Listele")
                .reads("MO-2026-0009");
    }

    @Test
    void whenTheCarrierSaysDeliveredButNothingCame_thenStaffDecidesWhoPays() {
        Web holder = scene.web().logIn(Person.SAHIP).open("/basvurularim/gonderi?no=" + DELIVERED);
        holder.sees(MINE).reads("Bildirim için son gün");
        holder.pressAndReload("Bildir").reads("Önce sorunu seçin.");
        holder.page().getByLabel("Paket gelmedi").check();
        holder.type("Açıklama (isteğe bağlı)", "Kapıcı da almamış")
                .press("Bildir")
                .reads("Bildiriminizi aldık");
        holder.reads("İnceleniyor");
        scene.screens().take(holder.page(), "my-shipment-reported");

        Web staff =
                scene.web().logIn(Person.ISLETMEN).open("/gonderi-bildirimleri").sees(CASES);
        staff.reads("Kapıcı da almamış");
        scene.screens().take(staff.page(), "delivery-cases");
        staff.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(DELIVERED))
                .check();
        staff.page()
                .getByLabel("Yenisi verilir, ücretini merkez karşılar (garanti)")
                .check();
        staff.press("Kararı kaydet").reads("Bildirim sonuçlandı").reads("Karar bekleyen bildirim yok.");
        scene.dev().mailTo("personel@ornek.test", "Yeni kartınızı hazırlıyoruz");
        holder.open("/basvurularim/gonderi?no=" + DELIVERED + "&dil=en").reads("Replaced at the centre’s cost");
        scene.screens().take(holder.page(), "my-shipment-settled-english");
    }

    @Test
    void whenAParcelCameBack_thenItIsSentAgain_andTheCarriersFileCountsAsAWhole() {
        Web staff = scene.web()
                .logIn(Person.ISLETMEN)
                .open("/gonderiler?durum=RETURNED")
                .sees(PARCELS);
        choose(staff, RETURNED).press("Ücreti sahibinden, yeniden gönder").reads("yeniden gönderilecekler arasında");
        staff.open("/gonderiler").reads("Ücreti sahibinden");
        choose(staff, RETURNED).press("Seçilenleri kargoya ver").reads("Paketler kargoya verildi");

        staff.open("/gonderiler/kargo-dosyasi").sees("Kargo dosyası");
        upload(staff, "4100000004-1;DENEME;28.11.2020 10:00;\n4100000009-1;TESLIM;28.11.2020 10:00;\n");
        staff.reads("Dosyadan hiçbir şey alınmadı")
                .reads("Paket o sırada kargoda değildi.")
                .reads("Böyle bir paket yok.");
        scene.screens().take(staff.page(), "carrier-file-refused");
        staff.open("/gonderiler?durum=DELIVERED").reads(DELIVERED + "-1");
        assertThat(staff.page().getByText(RETURNED)).hasCount(0);
    }

    @Test
    void whenAHolidayIsDecreed_thenStaffPutsItIntoTheCalendar() {
        Web staff = scene.web().logIn(Person.YONETICI).open("/is-gunleri").sees("İş günleri");
        staff.reads("Ramazan Bayramı").reads("Öğleden sonra");
        scene.screens().take(staff.page(), "working-calendar");
        staff.type("Gün", "03.01.2030").type("Türkçe ad", "İdari izin").type("İngilizce ad", "Decreed holiday");
        staff.press("Günü ekle").reads("Takvim kaydedildi.").reads("İdari izin");
        staff.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("03.01.2030"))
                .check();
        staff.press("Seçilen günü çıkar").reads("Takvim kaydedildi.");
        assertThat(staff.page().getByText("İdari izin")).hasCount(0);
    }

    private static Web choose(Web staff, String parcel) {
        staff.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(parcel))
                .check();
        return staff;
    }

    private Web track(Web web, String number, String code) {
        return web.type("Gönderi no", number)
                .type("Durum Kodu", code)
                .type("Resimdeki Yazı", scene.dev().captcha(web.page().context()))
                .press("Sorgula");
    }

    private static void upload(Web staff, String text) {
        staff.field("Kargonun dosyası (CSV)")
                .setInputFiles(new FilePayload("kargo.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        staff.press("Dosyayı al");
    }
}
