package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.it.testing.OpenSsl;

/** Time stamps: the back office's accounts, and what standard clients get with and without one. */
class TimestampIT {

    private static final String QUERY = "application/timestamp-query";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void whenAnAccountIsOpened_thenItsCreditsBuyStampsThatOpensslBelieves() throws Exception {
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/zaman-damgasi-hesaplari");
        staff.sees("Zaman damgası hesapları").type("Hesabın sahibi", "Deneme Üniversitesi");
        staff.press("Hesap Aç").reads("Hesap açıldı.");
        String number = told(staff, 0);
        String password = told(staff, 1);
        scene.screens().take(staff.page(), "timestamp-account-opened");
        staff.type("Kontör", "-1").type("Dayanak", "fatura 1").press("Kontör Ekle");
        staff.refusesAt("Kontör", "kalandan fazlası geri alınamaz");
        staff.type("Kontör", "1").type("Dayanak", "fatura 1").press("Kontör Ekle");
        staff.reads("Kontör hareketi kaydedildi.");

        OpenSsl openssl = clients();
        byte[] query = openssl.get("query.tsq");
        HttpResponse<byte[]> reply = post(query, QUERY, number + ":" + password);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/timestamp-reply");
        openssl.put("reply.tsr", reply.body());
        assertThat(openssl.run(
                        "openssl",
                        "ts",
                        "-verify",
                        "-queryfile",
                        "query.tsq",
                        "-in",
                        "reply.tsr",
                        "-CAfile",
                        "root.pem"))
                .contains("Verification: OK");
        assertThat(new String(balance(number + ":" + password).body(), StandardCharsets.UTF_8))
                .contains("\"credits\":0", "\"used\":1");
        assertThat(post(query, QUERY, number + ":" + password).body())
                .as("asked again")
                .isNotEmpty();
        openssl.run("openssl", "ts", "-query", "-data", "data.txt", "-sha256", "-out", "second.tsq");
        assertThat(text(post(openssl.get("second.tsq"), QUERY, number + ":" + password)))
                .isEqualTo("the account has no credits left");

        staff.open("/zaman-damgasi-hesaplari?hesap=" + number).reads("Deneme Üniversitesi");
        staff.press("Hesabı Durdur").reads("Hesap durduruldu");
        assertThat(staff.row(number).innerText()).contains("Durduruldu");
        scene.screens().take(staff.page(), "timestamp-account");
        assertThat(text(post(openssl.get("second.tsq"), QUERY, number + ":" + password)))
                .isEqualTo("the account is blocked");
        staff.press("Parolayı Yenile").reads("Parola yenilendi");
        assertThat(post(query, QUERY, number + ":" + password).statusCode()).isEqualTo(401);
    }

    @Test
    void whenARequestIsNotOne_thenTheTransportOrTheReplySaysSo() throws Exception {
        byte[] query = clients().get("query.tsq");
        assertThat(text(post(query, QUERY, null))).isEmpty();
        assertThat(post(query, "text/plain", null).statusCode()).isEqualTo(415);
        assertThat(post(new byte[5000], QUERY, null).statusCode()).isEqualTo(413);
        assertThat(text(post(new byte[10], QUERY, null))).isEqualTo("not a TimeStampReq in DER");
        assertThat(post(query, QUERY, "10000001:wrong").statusCode()).isEqualTo(401);
        assertThat(post(query, QUERY, "none").statusCode()).isEqualTo(401);
        assertThat(balance(null).statusCode()).isEqualTo(401);
        HttpResponse<byte[]> read = http.send(
                HttpRequest.newBuilder(URI.create(scene.address() + "/tsa")).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(read.statusCode()).isEqualTo(405);
    }

    /** With a query for data.txt, and the root to believe. */
    private OpenSsl clients() throws Exception {
        OpenSsl openssl = new OpenSsl();
        openssl.put("data.txt", "ğüşiöç".getBytes(StandardCharsets.UTF_8));
        openssl.run("openssl", "ts", "-query", "-data", "data.txt", "-sha512", "-cert", "-out", "query.tsq");
        HttpResponse<byte[]> root = http.send(
                HttpRequest.newBuilder(URI.create(scene.address() + "/ca/root.cer"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        openssl.put("root.cer", root.body());
        openssl.run("openssl", "x509", "-inform", "DER", "-in", "root.cer", "-out", "root.pem");
        return openssl;
    }

    private static String told(Web staff, int position) {
        return staff.page().locator(".notice .facts dd").nth(position).innerText();
    }

    private static String text(HttpResponse<byte[]> reply) throws Exception {
        return new TimeStampResponse(reply.body()).getStatusString();
    }

    private HttpResponse<byte[]> post(byte[] query, String type, String account)
            throws IOException, InterruptedException {
        return send(request("/tsa", account)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(query)));
    }

    private HttpResponse<byte[]> balance(String account) throws IOException, InterruptedException {
        return send(request("/tsa/balance", account));
    }

    private HttpRequest.Builder request(String path, String account) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(scene.address() + path));
        return account == null
                ? request
                : request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
