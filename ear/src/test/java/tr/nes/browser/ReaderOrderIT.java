package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Kart Okuyucu Başvuru from the landing page to the parcel, and Elektronik Mühür Yetki Sorgulama. */
class ReaderOrderIT {

    private static final String TITLE = "Kart Okuyucu Başvuru";
    private static final String SEND = "Siparişi Gönder";
    private static final String BUYER = "alici@ornek.test";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final OrderPages orders = new OrderPages(scene);

    @Test
    void whenSomebodyOrdersAReader_thenItIsAcceptedPaidPackedAndFollowed() {
        Web web = scene.web().open("/").sees("Ne yapmak istiyorsunuz?");
        scene.screens().take(web.page(), "landing-services");
        web.page().getByText(TITLE).click();
        web.sees(TITLE);
        web.unfold("Kişisel verilerinizin işlenmesi").reads("12 ay sonra silinir");
        fill(web).type("Kimlik No / Vergi No *", "10000000147").type("Posta kodu *", "34100");
        orders.picture(web).press(SEND);
        web.refusesAt("Kimlik No / Vergi No *", "Bu numara geçerli değil")
                .refusesAt("Posta kodu *", "Bu posta kodu seçtiğiniz ilin değil");
        assertThat(web.field("Ad soyad ya da unvan *")).hasValue("Deneme Alıcı");
        assertThat(web.field("İlçe *")).hasValue("Çankaya");
        scene.screens().take(web.page(), "reader-order-refused");
        web.type("Kimlik No / Vergi No *", Person.SAHIP.number()).type("Posta kodu *", "06100");
        web.type("Resimdeki Yazı", "yanlis").press(SEND).refusesAt("Resimdeki Yazı", "Resimdeki yazı ya da");
        orders.picture(web).press(SEND).reads("Siparişiniz alındı");
        scene.screens().take(web.page(), "reader-order-received");
        String number = OrderPages.fact(web, "Sipariş No");
        String reference = OrderPages.fact(web, "Referans");
        scene.dev().mailTo(BUYER, reference);

        orders.ask(web.open("/siparis-durumu").sees("Sipariş Durumu"), number, "YANLIS2345")
                .reads("Bu numara ve referansla bir sipariş bulamadık");
        orders.ask(web, number, reference).reads("Siparişinizi inceliyoruz");
        scene.screens().take(web.page(), "order-status");

        Web staff = scene.web().logIn(Person.ISLETMEN);
        staff.page().getByText("Girişsiz gelen okuyucu").click();
        staff.sees("Siparişler")
                .type("Sipariş No", "0000000000")
                .press("Siparişi Bul")
                .reads("Böyle bir sipariş yok.");
        staff.type("Sipariş No", number)
                .press("Siparişi Bul")
                .reads("Deneme Alıcı")
                .reads("10*******46");
        scene.screens().take(staff.page(), "orders");
        staff.press("Reddet").refusesAt("Ret gerekçesi", "Gerekçeyi yazın");
        staff.press("Kabul Et").reads("Sipariş kabul edildi");

        orders.ask(web, number, reference)
                .reads("300,00 TL")
                .reads("Sıra sizde")
                .reads("Son gün");
        scene.screens().take(web.page(), "order-status-payment");
        web.follow("Borç Sorgulama ve Ödeme").sees("Borç Sorgulama ve Ödeme");
        web.type("Kimlik No / Vergi No", Person.SAHIP.number()).type("Referans", reference);
        orders.picture(web).press("Borçları Göster").reads(number);
        for (Locator other : web.page().getByRole(AriaRole.CHECKBOX).all()) {
            other.setChecked(String.valueOf(other.getAttribute("aria-label")).contains(reference));
        }
        web.press("Seçilenleri Öde").sees("Ödeme").follow("Ödeme sayfasına git");
        web.press("Öde").follow("Siteye dön").reads("Ödemeniz alındı");
        scene.dev().mailTo(BUYER, "ücreti ödendi");

        staff.open("/siparisler?durum=READY")
                .follow(number)
                .press("Gönderime Ver")
                .reads("Okuyucular paketlendi");
        scene.dev().mailTo(BUYER, "Okuyucunuz paketlendi");
        orders.ask(web.open("/siparis-durumu"), number, reference).reads("Siparişiniz tamamlandı");
        String shipment = OrderPages.fact(web, "Gönderi no");
        scene.screens().take(web.page(), "order-status-done");
        web.open("/gonderi-sorgula?dil=en").type("Shipment number", shipment).type("Status code", reference);
        web.type("Text in the picture", scene.dev().captcha(web.page().context()))
                .press("Track")
                .reads("Card reader");
        assertThat(staff.open("/gonderiler").row(shipment)).containsText("Deneme Alıcı");
    }

    @Test
    void whenSomebodyAsksAboutABody_thenItIsYesOrNoAndNeverAName() {
        String title = "Elektronik Mühür Yetki Sorgulama";
        Web web = scene.web().open("/");
        web.page().getByText(title).click();
        web.sees(title);
        body(web, "1234567891").refusesAt("DETSİS No / Vergi No", "rakamları kontrol edin");
        assertThat(web.field("DETSİS No / Vergi No")).hasValue("1234567891");
        body(web, "87654321").reads("Evet, alabilir").reads("Hayır, alamaz");
        assertThat(web.page().getByText("DENEME")).hasCount(0);
        scene.screens().take(web.page(), "entitlement");
        body(web, "1234567890").reads("Evet, alabilir");
        body(web, "99999999").reads("Hayır, alamaz");
        assertThat(web.page().getByText("Evet, alabilir")).hasCount(0);
        body(web, "00000000").reads("DETSİS şu anda yanıt vermiyor");
        web.follow("EN").sees("E-seal entitlement");
        scene.screens().take(web.page(), "entitlement-english");
    }

    private Web fill(Web web) {
        web.choose("Okuyucu *", "MINI").type("Ad soyad ya da unvan *", "Deneme Alıcı");
        web.type("Açık adres *", "Örnek Mahallesi 1. Cadde No 5");
        web.choose("İl *", "06");
        assertThat(web.field("İlçe *").locator("option[value='Çankaya']")).hasCount(1);
        web.choose("İlçe *", "Çankaya").type("Cep telefonu *", "0532 000 00 44").type("E-posta *", BUYER);
        return web;
    }

    private Web body(Web web, String number) {
        return orders.picture(web.type("DETSİS No / Vergi No", number)).press("Sorgula");
    }
}
