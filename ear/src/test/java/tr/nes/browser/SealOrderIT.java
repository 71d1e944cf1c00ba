package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Mali Mühür Sertifika Başvuru from the landing page to the production unit, by post. */
class SealOrderIT {

    private static final String TITLE = "Mali Mühür Sertifika Başvuru";
    private static final String BUYER = "mukellef@ornek.test";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final OrderPages orders = new OrderPages(scene);

    @Test
    void whenASoleTraderApplies_thenPapersComeByPost_andProductionIsAfterThePayment() {
        Web web = scene.web().open("/");
        web.page().getByText(TITLE).click();
        web.sees(TITLE).reads("Bu, Gelir İdaresi başvurusu değildir");
        orders.picture(fill(web)).press("Siparişi Gönder").reads("Başvurunuz alındı, belgelerinizi bekliyoruz");
        web.reads("Belgeleri şu adrese gönderin:");
        scene.screens().take(web.page(), "seal-order-received");
        String number = OrderPages.fact(web, "Sipariş No");
        String reference = OrderPages.fact(web, "Referans");
        scene.dev().mailTo(BUYER, reference);

        Web staff = scene.web().logIn(Person.ISLETMEN).open("/siparisler").sees("Siparişler");
        staff.open("/siparisler?durum=AWAITING_PAPERS").follow(number);
        staff.press("Belgeler Geldi").reads("Belgelerin geldiği kaydedildi");
        staff.open("/siparisler").follow(number).press("Kabul Et").reads("Sipariş kabul edildi");
        staff.open("/siparisler?durum=AWAITING_PAYMENT").follow(number).reads("1.250,00 TL");
        web.open("/borc-odeme")
                .type("Kimlik No / Vergi No", Person.YETKILI.number())
                .type("Referans", reference);
        orders.picture(web).press("Borçları Göster").reads(number);
        web.press("Seçilenleri Öde").sees("Ödeme").follow("Ödeme sayfasına git");
        web.press("Öde").follow("Siteye dön").reads("Ödemeniz alındı");
        scene.dev().mailTo(BUYER, "ücreti ödendi");
        orders.ask(web.open("/siparis-durumu"), number, reference).reads("mühür üretime hazır");

        staff.open("/siparisler?durum=READY").follow(number).reads("Mali mühür bu sistemde üretilmez");
        scene.screens().take(staff.page(), "seal-order-ready");
        staff.press("Üretim Birimine Ver").reads("üretim birimine verildiği kaydedildi");
        orders.ask(web, number, reference).reads("Başvurunuz üretim birimine verildi");
        web.open("/mali-muhur-basvuru?dil=en").sees("Apply for a fiscal seal");
        scene.screens().take(web.page(), "seal-order-english");
    }

    private Web fill(Web web) {
        web.choose("Hukuki tür *", "SOLE_TRADER").choose("İmza yetkililerinin uyruğu *", "TURKISH");
        web.choose("Sertifika nerede duracak? *", "CARD");
        web.type("Kimlik No / Vergi No *", Person.YETKILI.number()).type("Ad soyad ya da unvan *", "Deneme Yetkili");
        web.type("Vergi dairesi *", "Ulus").type("İmza yetkilisinin Kimlik No *", Person.YETKILI.number());
        web.type("İmza yetkilisinin adı ve soyadı *", "Deneme Yetkili").type("Açık adres *", "Örnek Cadde No 7, kat 2");
        web.choose("İl *", "06");
        assertThat(web.field("İlçe *").locator("option[value='Çankaya']")).hasCount(1);
        web.choose("İlçe *", "Çankaya").type("Posta kodu *", "06100").type("Cep telefonu *", "5320000066");
        return web.type("E-posta *", BUYER);
    }
}
