package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Zaman Damgası Başvuru from the landing page to the balance of the account. */
class TimestampOrderIT {

    private static final String TITLE = "Zaman Damgası Başvuru";
    private static final String TAX = "0123456789";
    private static final String BUYER = "damga@ornek.test";
    private static final String PHONE = "5320000055";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final OrderPages orders = new OrderPages(scene);

    @Test
    void whenACompanyOrdersCreditsAndPaysByBank_thenItsAccountIsOpenAndThePasswordShownOnce() {
        Web web = scene.web().open("/");
        web.page().getByText(TITLE).click();
        web.sees(TITLE).choose("Paket *", "500").type("Kimlik No / Vergi No *", "0123456780");
        web.type("Ad soyad ya da unvan *", "Örnek Ticaret A.Ş.").type("Vergi dairesi *", "Ulus");
        web.type("İlgili kişi *", "Deneme Sahip").type("Açık adres *", "Örnek Mahallesi 1. Cadde No 5");
        web.choose("İl *", "06");
        assertThat(web.field("İlçe *").locator("option[value='Çankaya']")).hasCount(1);
        web.choose("İlçe *", "Çankaya").type("Posta kodu *", "06100").type("Cep telefonu *", PHONE);
        orders.picture(web.type("E-posta *", BUYER)).press("Siparişi Gönder");
        web.refusesAt("Kimlik No / Vergi No *", "Bu numara geçerli değil");
        scene.screens().take(web.page(), "timestamp-order");
        orders.picture(web.type("Kimlik No / Vergi No *", TAX))
                .press("Siparişi Gönder")
                .reads("Siparişiniz alındı");
        String number = OrderPages.fact(web, "Sipariş No");
        String reference = OrderPages.fact(web, "Referans");

        Web staff = scene.web().logIn(Person.ISLETMEN).open("/siparisler").follow(number);
        staff.reads("Örnek Ticaret A.Ş.").press("Kabul Et").reads("Sipariş kabul edildi");
        scene.dev().mailTo(BUYER, "500,00 TL");
        staff.open("/borclar/banka-dosyasi").sees("Banka dosyası");
        String file = "DAMGA-0001;" + reference + ";500,00;30.11.2026\n";
        staff.field("Dosya (CSV)")
                .setInputFiles(new FilePayload("banka.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        staff.press("Dosyayı Al").reads("İşlendi");
        scene.dev().mailTo(BUYER, "Parolayı almak için");

        orders.ask(web.open("/siparis-durumu"), number, reference).reads("Siparişiniz tamamlandı");
        String account = OrderPages.fact(web, "Hesap numarası");
        scene.screens().take(web.page(), "timestamp-order-done");
        web.follow("Zaman Damgası Hesabının Parolası").sees("Zaman Damgası Hesabının Parolası");
        collect(web, number, reference, "00000000").reads("Numara, referans ve kod birlikte tutmadı");
        collect(web, number, reference, code());
        web.reads("Hesabınızın yeni parolası aşağıda");
        scene.screens().take(web.page(), "account-password");
        assertThat(OrderPages.fact(web, "Parola")).hasSizeGreaterThan(40);
        scene.dev().mailTo(BUYER, "parolası az önce sayfada gösterildi");
        staff.open("/zaman-damgasi-hesaplari?hesap=" + account)
                .reads("Örnek Ticaret A.Ş.")
                .reads(number);
        scene.screens().take(staff.page(), "ordered-account");
    }

    private String code() {
        DevEndpoints.until("the code", () -> codes().findFirst().isPresent());
        return codes().findFirst().orElseThrow().replaceAll("(?s).*: ([0-9]{8})\\..*", "$1");
    }

    private Stream<String> codes() {
        return scene.dev().smsTo(PHONE).stream().filter(text -> text.contains("alma kodu"));
    }

    private Web collect(Web web, String number, String reference, String code) {
        web.type("Sipariş No", number).type("Referans", reference).type("SMS ile gelen kod", code);
        return orders.picture(web).press("Parolayı Göster");
    }
}
