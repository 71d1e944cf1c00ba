package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.browser.testing.Portal;
import tr.nes.browser.testing.RawHttp;
import tr.nes.browser.testing.TrustingClient;
import tr.nes.web.shell.Address;

/** A server with {@code nes.https.only}, the default of a production build. */
@Tag("nightly")
class HttpsOnlyIT {

    @Test
    void whenSomebodyComesOverPlainHttp_thenOnlyStandardClientsAreServed() throws Exception {
        try (Portal portal = Portal.secureOnly()) {
            TrustingClient client = new TrustingClient();
            List<String> findings = new ArrayList<>();
            for (Address page : Address.values()) {
                HttpResponse<String> answer = client.send("GET", portal.address() + page.path() + "?a=b");
                if (answer.statusCode() != 308
                        || !answer.headers()
                                .firstValue("Location")
                                .orElse("")
                                .equals(portal.secureAddress() + page.path() + "?a=b")
                        || answer.headers().firstValue("Set-Cookie").isPresent()
                        || answer.headers()
                                .firstValue("Strict-Transport-Security")
                                .isPresent()) {
                    findings.add(page + ": " + answer.statusCode() + " "
                            + answer.headers().map());
                }
            }
            assertThat(findings).isEmpty();
            assertThat(client.send("POST", portal.address() + "/giris/sifreli").statusCode())
                    .isEqualTo(403);
            for (String path :
                    List.of("/crl/root.crl", "/crl/issuing.crl", "/ca/root.cer", "/ca/issuing.cer", "/ocsp/MAA=")) {
                assertThat(client.send("GET", portal.address() + path).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
            assertThat(client.send("GET", portal.secureAddress() + "/giris").statusCode())
                    .isEqualTo(200);
            assertThat(RawHttp.get(portal.address(), "/giris", "Host: evil.example"))
                    .startsWith("HTTP/1.1 308")
                    .doesNotContain("evil.example");
        }
    }
}
