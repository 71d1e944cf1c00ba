package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.Test;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.PlainHttpClient;
import tr.nes.it.testing.StandardClients;

/** OCSP, revocation lists and certificates over plain HTTP: no login, no cookie, and no server error for any input. */
class PublicAddressesIT extends InServer {

    private static final String OCSP = "application/ocsp-request";

    private final PlainHttpClient client = new PlainHttpClient();

    @Test
    void whenAnythingIsFetched_thenNobodyIsRedirectedAndNoCookieIsSet() throws Exception {
        for (String path :
                List.of("/crl/root.crl", "/crl/issuing.crl", "/ca/root.cer", "/ca/issuing.cer", "/ocsp/MAA=")) {
            HttpResponse<byte[]> answer = client.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(client.get("/ca/pds-en.html").statusCode()).isEqualTo(200);
        assertThat(client.get("/ca/pds-tr.html").statusCode()).isEqualTo(200);
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
        HttpResponse<byte[]> posted = client.post("/ocsp", OCSP, clients.openssl.get("req.der"));
        assertThat(posted.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<byte[]> list = client.get("/crl/issuing.crl");
        assertThat(list.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=1,");
        assertThat(list.headers().firstValue("Content-Type")).contains("application/pkix-crl");
    }

    @Test
    void whenADownloadWasInterrupted_thenTheRestOfTheListIsSent() throws Exception {
        HttpResponse<byte[]> list = client.get("/crl/root.crl");
        String tag = list.headers().firstValue("ETag").orElseThrow();
        assertThat(list.headers().firstValue("Accept-Ranges")).contains("bytes");
        int length = list.body().length;
        HttpResponse<byte[]> rest = client.get("/crl/root.crl", "Range", "bytes=100-", "If-Range", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.headers().firstValue("Content-Range")).contains("bytes 100-" + (length - 1) + "/" + length);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(list.body(), 100, length));
        assertThat(client.get("/crl/root.crl", "Range", "bytes=100-", "If-Range", "\"0\"")
                        .body())
                .as("of another list")
                .isEqualTo(list.body());
        assertThat(client.get("/crl/root.crl", "Range", "bytes=-5").body())
                .isEqualTo(Arrays.copyOfRange(list.body(), length - 5, length));
        assertThat(client.get("/crl/root.crl", "Range", "bytes=" + length + "-").statusCode())
                .isEqualTo(416);
        assertThat(client.get("/crl/root.crl", "Range", "bytes=0-1,4-5").body()).isEqualTo(list.body());
        assertThat(client.get("/crl/root.crl", "Range", "lines=1-2").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whenTheClientHasAnAnswer_thenItIsNotSentAgain() throws Exception {
        StandardClients clients = new StandardClients();
        clients.openssl.run(
                "openssl", "ocsp", "-no_nonce", "-issuer", "issuing.pem", "-serial", "1", "-reqout", "req.der");
        String path = StandardClients.path(clients.openssl.get("req.der"));
        HttpHeaders first = client.get(path).headers();
        String tag = first.firstValue("ETag").orElseThrow();
        assertThat(first.firstValue("Last-Modified")).isPresent();
        assertThat(client.get(path, "If-None-Match", "*").statusCode()).isEqualTo(304);
        // the next one is produced after a second at the latest
        assertThat(client.get(path, "If-None-Match", tag).statusCode()).isIn(200, 304);
        assertThat(client.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> head = client.method("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whenTheClientHasADocument_thenItIsNotSentAgain() throws Exception {
        for (String path : List.of("/crl/root.crl", "/crl/issuing.crl", "/ca/root.cer", "/ca/issuing.cer")) {
            HttpHeaders first = client.get(path).headers();
            String tag = first.firstValue("ETag").orElseThrow();
            String modified = first.firstValue("Last-Modified").orElseThrow();
            for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                HttpResponse<byte[]> again = client.get(path, "If-None-Match", known);
                assertThat(again.statusCode()).as(path + " " + known).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers().firstValue("ETag")).contains(tag);
            }
            assertThat(client.get(path, "If-Modified-Since", modified).statusCode())
                    .isEqualTo(304);
            assertThat(client.get(path, "If-None-Match", "\"other\"", "If-Modified-Since", modified)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.get(path, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.get(path, "If-Modified-Since", "yesterday").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whenTheAddressEndsWithASlash_thenTheRequestIsUnderstood() throws Exception {
        StandardClients clients = new StandardClients();
        clients.openssl.run(
                "openssl", "ocsp", "-no_nonce", "-issuer", "issuing.pem", "-serial", "1", "-reqout", "req.der");
        String request = Base64.getEncoder().encodeToString(clients.openssl.get("req.der"));
        for (String before : List.of("/ocsp/", "/ocsp//", "/ocsp/%2F")) {
            assertThat(status(client.get(before + request.replace("+", "%2B"))))
                    .as(before)
                    .isEqualTo(OCSPResp.SUCCESSFUL);
        }
    }

    @Test
    void whenGarbageIsSent_thenItIsCalledMalformed() throws Exception {
        Random random = new Random(6960);
        for (int i = 0; i < 300; i++) {
            byte[] garbage = new byte[random.nextInt(2000)];
            random.nextBytes(garbage);
            assertThat(status(client.post("/ocsp", OCSP, garbage))).isEqualTo(OCSPResp.MALFORMED_REQUEST);
        }
        for (String path :
                List.of("/ocsp", "/ocsp/", "/ocsp/%20", "/ocsp/AA//AA", "/ocsp/x.xhtml", "/ocsp/MAA=?dil=")) {
            int code = client.get(path).statusCode();
            assertThat(code).as(path).isLessThan(500);
        }
    }

    @Test
    void whenItIsTooLongOrOfAnotherKind_thenItIsRefused() throws Exception {
        assertThat(client.post("/ocsp", OCSP, new byte[16385]).statusCode()).isEqualTo(413);
        assertThat(client.post("/ocsp", "text/plain", new byte[10]).statusCode())
                .isEqualTo(415);
        assertThat(client.method("PUT", "/ocsp").statusCode()).isEqualTo(405);
        assertThat(client.get("/crl/ocsp.crl").statusCode()).isEqualTo(404);
        assertThat(client.get("/crl/other").statusCode()).isEqualTo(404);
        assertThat(client.get("/ca/other.cer").statusCode()).isEqualTo(404);
    }

    private static int status(HttpResponse<byte[]> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new OCSPResp(answer.body()).getStatus();
    }
}
