package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** A fiscal seal for the payer's own device from the order to the certificate in use; the bodies and families of the back office. */
class SealForOwnDeviceIT {

    private static final String BUYER = "hsm@ornek.test";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final OrderPages orders = new OrderPages(scene);

    @TempDir
    private Path folder;

    @Test
    void whenASealIsPaid_thenTheSignatorySendsTheKey_andActivatesTheCertificate() throws Exception {
        Web web = scene.web().open("/mali-muhur-basvuru");
        orders.picture(fill(web)).press("Siparişi Gönder").reads("Siparişiniz alındı");
        String number = OrderPages.fact(web, "Sipariş No");
        String reference = OrderPages.fact(web, "Referans");
        Web staff = scene.web().logIn(Person.ISLETMEN);
        staff.open("/siparisler").follow(number).press("Kabul Et").reads("Sipariş kabul edildi");
        staff.open("/borclar/banka-dosyasi").sees("Banka dosyası");
        String file = "MUHUR-0001;" + reference + ";4800,00;30.11.2026\n";
        staff.field("Dosya (CSV)")
                .setInputFiles(new FilePayload("banka.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        staff.press("Dosyayı Al").reads("İşlendi");
        scene.dev().mailTo(BUYER, "anahtarın sertifika isteğini (PKCS#10)");
        orders.ask(web.open("/siparis-durumu"), number, reference).reads("cihazınızdaki anahtarın sertifika isteğini");

        Web actor = scene.web().logIn(Person.YETKILI);
        actor.page()
                .getByText("Kurumunuzun mühür ve şifreleme sertifikalarını görün")
                .click();
        actor.sees("Kurum Sertifikaları");
        actor.reads("Örnek Ticaret A.Ş.").reads("Mali Mühür · Anahtar bekleniyor");
        actor.reads("ÖRNEK KURUM").reads("Kurumsal Şifreleme");
        scene.screens().take(actor.page(), "corporate-certificates");
        actor.follow("Sertifika isteğini gönder Mali Mühür").sees("Sertifika isteği gönder");
        actor.type("Sertifika isteği (PEM)", "Merhaba").press("İsteği Gönder");
        actor.refusesAt("Sertifika isteği (PEM)", "Bu bir sertifika isteği (PKCS#10) değil");
        scene.screens().take(actor.page(), "corporate-key");
        String request = request();
        actor.type("Sertifika isteği (PEM)", request).press("İsteği Gönder").sees("Kurum sertifikası");
        actor.reads("Sertifika üretildi").press("Kullanıma Aç").reads("Değişiklik yayımlandı");
        actor.reads("Kullanımda")
                .press("Askıya Al")
                .reads("Askıda")
                .press("Askıdan İndir")
                .reads("Kullanımda");
        actor.press("İptal Et").refusesAt("Onaylamak için İPTAL yazın", "Henüz hiçbir şey iptal edilmedi");
        scene.screens().take(actor.page(), "corporate-certificate");
        scene.dev().mailTo(BUYER, "askıdan indirildi");
        orders.ask(web, number, reference).reads("Mührünüzün sertifikası üretildi");
        staff.open("/siparisler?durum=DONE").follow(number);
        assertThat(staff.button("Üretim Birimine Ver")).hasCount(0);
        actor.open("/kurum-sertifikalari/sertifika?no=ABCDEF").sees("Kurum Sertifikaları");
        actor.open("/kurum-sertifikalari?dil=en")
                .sees("Certificates of your organisation")
                .reads("Fiscal seal");
        scene.screens().take(actor.page(), "corporate-certificates-english");
    }

    @Test
    void whenTheBackOfficeOpensAnOrder_thenDetsisDecides_andTwoPeopleNameWhoActs() {
        Web staff =
                scene.web().logIn(Person.ISLETMEN).open("/sertifika-aileleri").sees("Sertifika aileleri");
        staff.reads("Mali Mühür (akıllı kart)").reads("0.4.0.194112.1.1");
        scene.screens().take(staff.page(), "certificate-families");
        staff.open("/kurum-sertifika-sahipleri")
                .sees("Sertifika sahibi kurumlar")
                .follow("ÖRNEK KURUM");
        staff.page().locator("#personNumber").fill(Person.ADAY.number());
        staff.page().locator("#personName").fill("Deneme Aday");
        staff.press("Kişiyi Yaz").reads("Kişi yazıldı");
        staff.press("Yetkiyi Onayla").reads("Bu kişiyi siz yazdınız");
        scene.screens().take(staff.page(), "corporate-body");
        staff.choose("Tür", "ENCRYPTION").type("DETSİS No ya da Vergi No", "87654321");
        staff.type("Sertifikadaki unvan", "DENEME ÜNİVERSİTESİ").type("İletişim e-postası", "uni@ornek.test");
        staff.page().locator("#actorNumber").fill(Person.SAHIP.number());
        staff.page().locator("#actorName").fill("Deneme Sahip");
        staff.press("DETSİS’e Sor ve Aç").reads("bu kurum bu sertifikayı alamaz");
        staff.choose("Tür", "E_SEAL").press("DETSİS’e Sor ve Aç").reads("Sipariş açıldı");
        scene.dev().mailTo("uni@ornek.test", "Elektronik Mühür sertifikası siparişi açıldı");

        Web admin = scene.web().logIn(Person.YONETICI).open("/kurum-sertifika-sahipleri");
        admin.follow("ÖRNEK KURUM").press("Yetkiyi Onayla").reads("Kişi onaylandı");
    }

    private Web fill(Web web) {
        web.choose("Hukuki tür *", "LIMITED").choose("İmza yetkililerinin uyruğu *", "TURKISH");
        web.choose("Sertifika nerede duracak? *", "HSM").type("MERSİS No", "0123456789000015");
        web.type("Kimlik No / Vergi No *", "0123456789").type("Ad soyad ya da unvan *", "Örnek Ticaret A.Ş.");
        web.type("Vergi dairesi *", "Ulus").type("İmza yetkilisinin Kimlik No *", Person.YETKILI.number());
        web.type("İmza yetkilisinin adı ve soyadı *", "Deneme Yetkili").type("Açık adres *", "Örnek Cadde No 7, kat 2");
        web.choose("İl *", "06");
        assertThat(web.field("İlçe *").locator("option[value='Çankaya']")).hasCount(1);
        web.choose("İlçe *", "Çankaya").type("Posta kodu *", "06100").type("Cep telefonu *", "5320000067");
        return web.type("E-posta *", BUYER);
    }

    /** As an administrator makes it beside the device. */
    private String request() throws IOException, InterruptedException {
        Process openSsl = new ProcessBuilder(
                        "openssl",
                        "req",
                        "-new",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-keyout",
                        folder.resolve("key.pem").toString(),
                        "-subj",
                        "/CN=device")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(openSsl.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        openSsl.waitFor();
        return said;
    }
}
