package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.RawHttp;
import tr.nes.browser.testing.Scene;

/** Line breaks in any input from outside: no log line can begin with text from an attacker. */
class ForgedLogLinesIT {

    private static final String WORDS = "2026-11-21 12:00:00,000 INFO forged";
    private static final String LAST = "/son-istek-kayda-gecti";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenInputHoldsLineEnds_thenNoLogHasALineOfIt() throws Exception {
        for (String end : List.of("\r\n", "\n", "\r", "\u0085")) {
            inHeaders(end);
            inFields(end);
        }
        for (String end : List.of("%0d%0a", "%0a", "%0d", "%c2%85", "%e2%80%a8")) {
            String words = end + WORDS.replace(" ", "%20");
            for (String path : List.of("/x", "/menu", "/giris?sonra=", "/jakarta.faces.resource/x", "/ocsp/", "/ca/")) {
                RawHttp.get(scene.address(), path + words, "Host: localhost");
            }
        }
        RawHttp.get(scene.address(), LAST, "Host: localhost");

        DevEndpoints.until(
                "the last request is in the access log", () -> lines().anyMatch(line -> line.contains(LAST)));
        assertThat(lines().filter(line -> line.strip().startsWith(WORDS))).isEmpty();
    }

    private void inHeaders(String end) throws IOException {
        String words = "x" + end + WORDS;
        for (String header : List.of("User-Agent", "X-Forwarded-For", "Referer", "Host", "Cookie", "Origin")) {
            RawHttp.get(scene.address(), "/giris", "Host: localhost\r\n" + header + ": " + words);
        }
        RawHttp.send(scene.address(), "GET" + end + WORDS + " / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    private void inFields(String end) throws Exception {
        String words = "x" + end + WORDS;
        PlainBrowser browser = scene.plainBrowser();
        HtmlForm login = browser.form("/giris/sifreli", "login").pressed("enter");
        browser.submit(login.with("number", words).with("pictureText", words).with("word", words));
        browser.submit(login.with(HtmlForm.VIEW_STATE, words));
        browser.post("/giris/e-imza/belirtec", "application/json", "{\"format\":\"" + words, "Nes-Giris", "1");
    }

    private Stream<String> lines() throws IOException {
        StringBuilder all = new StringBuilder(scene.portal().logged());
        try (Stream<Path> files = Files.walk(scene.portal().logs())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append('\n').append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString().lines();
    }
}
