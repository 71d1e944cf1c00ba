package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.Test;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.PlainHttp;
import tr.nes.it.testing.StandardClients;

/** OCSP, lists and certificates over plain HTTP: no login, no cookie, and no failure whatever is sent. */
class PublicAddressesIT extends InServer {

    private static final String OCSP = "application/ocsp-request";

    private final PlainHttp http = new PlainHttp();

    @Test
    void whenAnythingIsFetched_thenNobodyIsRedirectedAndNoCookieIsSet() throws Exception {
        for (String path :
                List.of("/crl/root.crl", "/crl/issuing.crl", "/ca/root.cer", "/ca/issuing.cer", "/ocsp/MAA=")) {
            HttpResponse<byte[]> answer = http.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(http.get("/ca/pds-en.html").statusCode()).isEqualTo(200);
        assertThat(http.get("/ca/pds-tr.html").statusCode()).isEqualTo(200);
    }

    @Test
    void whenAnAnswerMayBeKept_thenForASecondAtMost() throws Exception {
        StandardClients clients = new StandardClients();
        clients.openssl.run(
                "openssl", "ocsp", "-no_nonce", "-issuer", "issuing.pem", "-serial", "1", "-reqout", "req.der");
        HttpResponse<byte[]> answer = clients.get(clients.openssl.get("req.der"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ocsp-response");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=1,")
                .doesNotContain("no-store");
        HttpResponse<byte[]> posted = http.post("/ocsp", OCSP, clients.openssl.get("req.der"));
        assertThat(posted.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<byte[]> list = http.get("/crl/issuing.crl");
        assertThat(list.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=1,");
        assertThat(list.headers().firstValue("Content-Type")).contains("application/pkix-crl");
    }

    @Test
    void whenGarbageIsSent_thenItIsCalledMalformed() throws Exception {
        Random random = new Random(6960);
        for (int i = 0; i < 300; i++) {
            byte[] garbage = new byte[random.nextInt(2000)];
            random.nextBytes(garbage);
            assertThat(status(http.post("/ocsp", OCSP, garbage))).isEqualTo(OCSPResp.MALFORMED_REQUEST);
        }
        for (String path :
                List.of("/ocsp", "/ocsp/", "/ocsp/%20", "/ocsp/AA//AA", "/ocsp/x.xhtml", "/ocsp/MAA=?dil=")) {
            int code = http.get(path).statusCode();
            assertThat(code).as(path).isLessThan(500);
        }
    }

    @Test
    void whenItIsTooLongOrOfAnotherKind_thenItIsRefused() throws Exception {
        assertThat(http.post("/ocsp", OCSP, new byte[16385]).statusCode()).isEqualTo(413);
        assertThat(http.post("/ocsp", "text/plain", new byte[10]).statusCode()).isEqualTo(415);
        assertThat(http.method("PUT", "/ocsp").statusCode()).isEqualTo(405);
        assertThat(http.get("/crl/ocsp.crl").statusCode()).isEqualTo(404);
        assertThat(http.get("/crl/other").statusCode()).isEqualTo(404);
        assertThat(http.get("/ca/other.cer").statusCode()).isEqualTo(404);
    }

    private static int status(HttpResponse<byte[]> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new OCSPResp(answer.body()).getStatus();
    }
}
