package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.TlsClient;
import tr.nes.browser.testing.TrustingClient;

/** Offers every TLS version and cipher suite to the HTTPS port: it accepts TLS 1.3, and 1.2 with ECDHE and AEAD. */
class TlsIT {

    private static final List<String> NEWEST =
            List.of("TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256", "TLS_AES_128_GCM_SHA256");
    /** The generated key of a new installation is an elliptic curve key. */
    private static final List<String> BEFORE =
            List.of("ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-ECDSA-CHACHA20-POLY1305", "ECDHE-ECDSA-AES128-GCM-SHA256");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private TlsClient client;

    @BeforeEach
    void client() {
        client = new TlsClient(scene.portal().secureAddress());
    }

    @Test
    void whenTheVersionIsOld_thenThereIsNoConnection() throws Exception {
        for (String version : List.of("-tls1", "-tls1_1")) {
            assertThat(client.connects(version, null)).as(version).isFalse();
        }
        assertThat(client.connects("-tls1_2", null)).isTrue();
    }

    @Test
    void whenASuiteHasNoForwardSecrecyOrNoAead_thenThereIsNoConnection() throws Exception {
        List<String> suites = TlsClient.suites();
        assertThat(suites)
                .contains("AES128-SHA", "AES256-GCM-SHA384", "ECDHE-RSA-AES128-SHA256")
                .containsAll(BEFORE);
        List<String> taken = new ArrayList<>();
        for (String suite : suites) {
            if (client.connects("-tls1_2", suite)) {
                taken.add(suite);
            }
        }
        assertThat(taken).containsExactlyInAnyOrderElementsOf(BEFORE);
        for (String suite : NEWEST) {
            assertThat(client.connectsNewest(suite)).as(suite).isTrue();
        }
        for (String suite : List.of("TLS_AES_128_CCM_SHA256", "TLS_AES_128_CCM_8_SHA256")) {
            assertThat(client.connectsNewest(suite)).as(suite).isFalse();
        }
    }

    @Test
    void whenBothMayChoose_thenTheNewestVersionAndTheServersOrderCount() throws Exception {
        String said = client.said("", "-ciphersuites", String.join(":", NEWEST.get(2), NEWEST.get(0)));
        assertThat(said).contains("New, TLSv1.3, Cipher is " + NEWEST.get(0)).contains("Compression: NONE");
        assertThat(client.said("", "-tls1_2", "-cipher", BEFORE.get(2) + ":" + BEFORE.get(0)))
                .contains("Cipher is " + BEFORE.get(0))
                .contains("Compression: NONE");
    }

    @Test
    void whenAClientWantsToNegotiateAgain_thenItIsRefused() throws Exception {
        assertThat(client.said("R\n", "-tls1_2")).contains("RENEGOTIATING").contains("alert handshake failure");
    }

    @Test
    void whenHttp2IsOffered_thenItAnswersAndPlainHttpHasNone() throws Exception {
        assertThat(client.said("", "-alpn", "h2,http/1.1")).contains("ALPN protocol: h2");
        TrustingClient browser = new TrustingClient();
        HttpResponse<String> page = browser.send("GET", scene.portal().secureAddress() + "/giris");
        assertThat(page.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
        assertThat(browser.send("GET", scene.address() + "/giris").version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }
}
