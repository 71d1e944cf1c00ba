package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.RawHttp;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Requests that get no page at all. */
class AccessBoundariesIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kiosk",
                "/kiosk/giris",
                "/kiosk/kod",
                "/kiosk/kart",
                "/kiosk/kart-bilgileri",
                "/kiosk/pin",
                "/kiosk/pin-degistir",
                "/kiosk/onay"
            })
    void whenBrowserIsNoTerminal_thenKioskPageIsPairing(String path) throws Exception {
        assertThat(scene.plainBrowser().arrive(path).text())
                .containsPattern("<title>\\s*Bu ekran henüz bir kiosk değil\\s*</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/menu", "/kilit-cozme", "/terminaller", "/bekleyen-isler"})
    void whenNobodyIsLoggedIn_thenPageIsTheWayIn(String path) throws Exception {
        assertThat(scene.plainBrowser().arrive(path).text())
                .containsPattern("<h1[^>]*>\\s*Kullanıcı Doğrulama\\s*</h1>")
                .contains("önce giriş yapın");
    }

    @Test
    void whenHolderOpensAdministratorsPage_thenItIsForbidden() {
        Web web = scene.web().logIn(Person.SAHIP);
        assertThat(web.page().navigate("/terminaller").status()).isEqualTo(403);
        web.sees("Bu sayfayı açma yetkiniz yok");
        scene.screens().take(web.page(), "error-forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/dev/messages", "/dev/captcha", "/dev/readers", "/dev/pair?terminal=kiosk-1", "/dev/reset"})
    void whenHostIsForeign_thenDevelopmentPagesAreForbidden(String path) throws Exception {
        assertThat(RawHttp.get(scene.address(), path, "Host: evil.example")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For"})
    void whenRequestCameThroughAProxy_thenDevelopmentPagesAreForbidden(String header) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(scene.address() + "/dev/messages"))
                .header(header, "for=192.0.2.1")
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(403);
    }
}
