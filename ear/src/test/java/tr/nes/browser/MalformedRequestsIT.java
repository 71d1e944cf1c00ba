package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.RawHttp;
import tr.nes.browser.testing.Scene;

/** Requests that no browser sends: a short client error that reveals nothing about the server. */
class MalformedRequestsIT {

    private static final int MANY = 2000;
    /** The listener closes the connection on a body that it will not read, so the response may be lost. */
    private static final List<Integer> REFUSED = List.of(0, 400, 413);

    /** View states and nonces; any short word may occur in them. */
    private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9+/_-]{20,}");

    private static final List<String> INSIDE = List.of(
            "java.", "jakarta.servlet", "\tat ", "undertow", "wildfly", "mojarra", "jboss", "weld", "org.h2", "<pre>");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/faces-config.xml",
                "/web-inf/web.xml",
                "/%57EB-INF/web.xml",
                "/WEB-INF%2fweb.xml",
                "/WEB-INF/./web.xml",
                "/x/../WEB-INF/web.xml",
                "/x;/../WEB-INF/web.xml",
                "/WEB-INF;x/web.xml",
                "/META-INF/MANIFEST.MF",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml",
                "/jakarta.faces.resource/WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/..%2fWEB-INF/web.xml.xhtml",
                "/crl/../WEB-INF/web.xml",
                "/crl/..%2f..%2fissuing.crl",
                "/crl/%2e%2e%2fissuing.crl",
                "/ca/..;/WEB-INF/web.xml",
                "/ca/",
                "/crl/",
                "/resources/",
                "/resources/css/",
                "/access/",
                "/error/",
                "/kiosk/../../../../../../etc/passwd",
                "/..%2f..%2f..%2f..%2fetc/passwd",
                "/..%5c..%5cetc/passwd",
                "/%c0%ae%c0%ae/etc/passwd",
                "/giris/resim/..%2f..%2fweb.xml",
                "/giris/resim/00000000-0000-0000-0000-000000000000",
                "/sertifikalar/indir/../../WEB-INF/web.xml",
                "/%00",
                "/menu%00.xhtml",
                "/%ff%fe",
                "/%zz",
                "/%",
                "/yardim.xhtml",
                "/help/help.xhtml",
                "/error/failed.xhtml"
            })
    void whenAFileIsAskedForByAWindingPath_thenItIsNotThere(String path) throws Exception {
        String answer = RawHttp.get(scene.address(), path, "Host: localhost");
        assertThat(status(answer)).isIn(302, 400, 403, 404);
        if (status(answer) == 302) {
            assertThat(answer).containsPattern("(?m)^Location:.*/(giris|kiosk|menu)");
        }
        tellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PUT", "DELETE", "PATCH", "CONNECT", "PROPFIND", "DEBUG", "get", "X"})
    void whenTheMethodIsUnknown_thenItIsRefused(String method) throws Exception {
        List<String> findings = new ArrayList<>();
        for (String path : List.of(
                "/", "/giris/sifreli", "/menu", "/kiosk", "/oturum", "/ocsp", "/crl/issuing.crl", "/ca/root.cer")) {
            String answer = RawHttp.send(
                    scene.address(),
                    method + " " + path
                            + " HTTP/1.1\r\nHost: localhost\r\nX-Secret: mirror\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            tellsNothing(answer);
            assertThat(answer).doesNotContain("mirror");
            if (status(answer) < 300 || status(answer) >= 500 && status(answer) != 501) {
                findings.add(method + " " + path + ": " + status(answer));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whenABodyIsTooLarge_thenItsSenderGetsTheAnswer() throws Exception {
        String large = "x".repeat(8 << 20);
        PlainBrowser browser = scene.plainBrowser();
        HtmlForm form =
                browser.form("/giris/sifreli", "login").with("number", large).pressed("enter");
        for (int i = 0; i < 5; i++) {
            PlainBrowser.Answer answer = browser.submit(form);
            assertThat(answer.status()).isEqualTo(413);
            tellsNothing(answer.text());
        }
        assertThat(post("/ocsp", "application/ocsp-request", String.valueOf(large.length()), "", large))
                .isEqualTo(413);
    }

    @Test
    void whenABodyOfUnlikelyLengthIsAnnounced_thenItIsRefusedAtOnce() throws Exception {
        String large = "x".repeat(2 << 20);
        assertThat(post("/oturum", "text/plain", "2000000000", "", large)).isIn(REFUSED);
        assertThat(post("/giris/sifreli", "multipart/form-data; boundary=x", "99999999999", "", "--x"))
                .isIn(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "word", "pictureText"})
    void whenAFieldIsNotEvenSent_thenItIsAskedFor(String field) throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        HtmlForm form = browser.form("/giris/sifreli", "login")
                .with("number", "10000000146")
                .with("word", "x")
                .with("pictureText", "x");
        assertThat(form.fields()).containsKey(field);
        PlainBrowser.Answer answer = browser.submit(form.with(field, null).pressed("enter"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("aria-invalid=\"true\"");
    }

    @Test
    void whenThereAreTooManyParametersOrHeaders_thenTheyAreRefused() throws Exception {
        Map<String, String> many = new TreeMap<>();
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            many.put("p" + i, "x");
            headers.append("X-").append(i).append(": x\r\n");
        }
        PlainBrowser browser = scene.plainBrowser();
        PlainBrowser.Answer answer = browser.post("/giris/sifreli", many);
        assertThat(answer.status()).isEqualTo(400);
        tellsNothing(answer.text());
        String query = String.join("&", many.keySet());
        assertThat(status(RawHttp.get(scene.address(), "/giris?" + query, "Host: localhost")))
                .isEqualTo(400);
        assertThat(status(RawHttp.get(scene.address(), "/giris", "Host: localhost\r\n" + headers + "X-End: x")))
                .isEqualTo(400);
        String long64 = "Host: localhost\r\nX-Long: " + "x".repeat(1 << 20);
        assertThat(status(RawHttp.get(scene.address(), "/giris", long64))).isIn(0, 400, 431);
        assertThat(status(RawHttp.get(scene.address(), "/" + "a".repeat(1 << 20), "Host: localhost")))
                .isIn(0, 400, 414);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded; charset=no-such",
                "application/x-www-form-urlencoded; charset=utf-16",
                "application/json",
                "text/xml",
                "x",
                "*/*;q=\u00ff"
            })
    void whenABodyIsNotWhatItSays_thenTheSenderIsToBlame(String type) throws Exception {
        for (String body : List.of(
                "",
                "--x\r\nContent-Disposition: form-data; name=\"a",
                "--x\r\n\r\n\u0000\u0000--x--",
                "number=%ff%fe&word=%zz&jakarta.faces.ViewState=%",
                "a=\u00ff\u00fe\u00c0\u0080&jakarta.faces.ViewState=\u00ed\u00a0\u0080",
                "[".repeat(100_000),
                "jakarta.faces.ViewState=" + "A".repeat(10_000)
                        + "&jakarta.faces.partial.ajax=true&jakarta.faces.source=x",
                "jakarta.faces.ViewState=stateless",
                "jakarta.faces.ViewState=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA%3D%3D")) {
            for (String path : List.of("/giris/sifreli", "/oturum", "/kiosk/durum", "/kiosk/esleme", "/ocsp")) {
                byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
                int status = post(path, type, String.valueOf(bytes.length), "", body);
                assertThat(status)
                        .as(path + " " + type + " " + body.substring(0, Math.min(80, body.length())))
                        .isLessThan(500);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Content-Length: 5\r\nContent-Length: 50",
                "Content-Length: -1",
                "Content-Length: +5",
                "Content-Length: 0x5",
                "Content-Length: 99999999999999999999",
                "Content-Length : 5",
                " Content-Length: 5"
            })
    void whenTheLengthIsAmbiguous_thenNoSecondRequestIsSmuggledIn(String length) throws Exception {
        String answer = RawHttp.send(
                scene.address(),
                "POST /oturum HTTP/1.1\r\nHost: localhost\r\n" + length
                        + "\r\n\r\n0\r\n\r\nGET /crl/issuing.crl HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("pkix-crl");
        tellsNothing(answer);
    }

    private int post(String path, String type, String length, String headers, String body) throws Exception {
        String answer = RawHttp.send(
                scene.address(),
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + length + "\r\n" + headers + "Connection: close\r\n\r\n" + body);
        tellsNothing(answer);
        return status(answer);
    }

    /** 0 if there is no response. */
    private static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    private static void tellsNothing(String answer) {
        String small =
                RANDOM.matcher(answer).replaceAll("").toLowerCase(Locale.ROOT).replace("jakarta.faces", "");
        assertThat(INSIDE).noneMatch(small::contains);
        assertThat(small).doesNotContain("\nserver:", "\nx-powered-by:");
    }
}
