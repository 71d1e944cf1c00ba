package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.it.testing.OpenSsl;

/** Sürücü Yükleme Servisi: from the landing page to a file that openssl believes, and the back office's catalogue. */
class DriversIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void whenAVisitorChoosesInThreeSteps_thenTheFileIsDownloadedAndVerified() throws Exception {
        Web web = scene.web().open("/");
        web.page().getByText("Sürücü Yükleme Servisi").click();
        web.sees("Sürücü Yükleme Servisi");
        assertThat(web.field("İşletim sistemi ve sürümü").inputValue()).isEqualTo("LINUX_DEB");
        scene.screens().take(web.page(), "drivers");
        web.press("Sürücüleri Göster").reads("Kart okuyucunuzu seçin.");
        web.type("Okuyucunun ya da kartın adıyla arayın", "acr 38").press("Ara");
        choose(web, "ACS 38T USB Kırmızı");
        choose(web, "AKİS");
        web.choose("İşletim sistemi ve sürümü", "Windows 11");
        web.press("Sürücüleri Göster").reads("Size uygun sürücüler").reads("acs38t-demo.zip");
        scene.screens().take(web.page(), "drivers-found");
        PlaywrightAssertions.assertThat(web.page().locator(".files > li")).hasCount(2);

        String address =
                web.page().locator(".files a").first().evaluate("a => a.href").toString();
        byte[] file = downloads(address);
        OpenSsl openssl = new OpenSsl();
        openssl.put("file", file);
        openssl.put("file.p7s", get(address + "&imza=1", "Range", "bytes=0-").body());
        openssl.put(
                "root.cer",
                get(scene.address() + "/ca/root.cer", "Accept", "*/*").body());
        openssl.run("openssl", "x509", "-inform", "DER", "-in", "root.cer", "-out", "root.pem");
        assertThat(verified(openssl)).contains("CMS Verification successful");
        file[0] ^= 1;
        openssl.put("file", file);
        assertThat(verified(openssl)).contains("CMS Verification failure");

        web.open("/suruculer?dil=en").sees("Driver Download").reads("Step 3: Choose your card");
    }

    private static void choose(Web web, String label) {
        web.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(label))
                .first()
                .check();
    }

    private static String verified(OpenSsl openssl) throws Exception {
        return openssl.run(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-purpose",
                "any",
                "-CAfile",
                "root.pem",
                "-inform",
                "DER",
                "-in",
                "file.p7s",
                "-content",
                "file",
                "-out",
                "verified.tmp");
    }

    /** The whole file, after it was asked for in every way. */
    private byte[] downloads(String address) throws Exception {
        HttpResponse<byte[]> whole = get(address, "Accept", "*/*");
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(whole.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"");
        HttpResponse<byte[]> part = get(address, "Range", "bytes=2-5");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 2, 6));
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-5/" + whole.body().length);
        assertThat(get(address, "Range", "bytes=999999-").statusCode()).isEqualTo(416);
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(address + "/../x", "Accept", "*/*").statusCode()).isEqualTo(404);
        return whole.body();
    }

    private HttpResponse<byte[]> get(String address, String header, String value) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header(header, value)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void whenTheBackOfficePublishesAndWithdraws_thenVisitorsGetItUntilThen() {
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/suruculer/katalog");
        staff.sees("Sürücü kataloğu").type("Başlık", "Deneme sürücüsü").type("İngilizce başlık", "Trial driver");
        staff.type("Sürücü sürümü", "2.0");
        staff.page().getByLabel("Fedora").check();
        upload(staff, "deneme.html");
        staff.press("Yayımla").refusesAt("Dosya", "uzantısı uygun değil");
        upload(staff, "deneme.txt");
        scene.screens().take(staff.page(), "driver-catalogue");
        staff.press("Yayımla").reads("Sürücü imzalandı ve yayımlandı.");

        String chosen = "/suruculer?surum=LINUX_RPM&bit=BITS_64&okuyucu=GEMPLUS_USB&kart=GEMPLUS&goster=1";
        Web visitor = scene.web().open(chosen).reads("deneme.txt");
        String address = visitor.page()
                .locator(".files a")
                .first()
                .evaluate("a => a.href")
                .toString();
        staff.row("deneme.txt").getByRole(AriaRole.BUTTON).click();
        staff.reads("Sürücü kaldırıldı");
        visitor.open(chosen).reads("Bu seçime uygun bir dosya yok.");
        assertThat(visitor.page().request().get(address).status()).isEqualTo(404);
    }

    private static void upload(Web staff, String name) {
        staff.field("Dosya")
                .setInputFiles(new FilePayload(name, "text/plain", "Bir deneme.".getBytes(StandardCharsets.UTF_8)));
    }
}
