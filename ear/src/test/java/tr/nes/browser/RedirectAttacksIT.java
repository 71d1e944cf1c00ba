package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.RawHttp;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Views;

/** Redirects and links lead only to this server, whatever the URL and the Host header contain. */
class RedirectAttacksIT {

    private static final List<String> ELSEWHERE = List.of(
            "//evil.example",
            "/%5Cevil.example",
            "%5C%5Cevil.example",
            "https:evil.example",
            "https://evil.example/menu",
            "https%3A%2F%2Fevil.example",
            "/%09/evil.example",
            "/menu%0d%0aLocation:%20https://evil.example",
            "/menu/../../evil",
            "javascript:alert(1)",
            "/menu@evil.example",
            "%2F%2Fevil.example%2Fmenu");
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"((?://|/\\\\|https?:)[^\"]*)\"");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheWayBackLeadsElsewhere_thenItLeadsToTheMenu() throws Exception {
        PlainBrowser victim = scene.plainBrowser();
        PlainBrowser.Answer in = scene.logIn(victim).of(Person.SAHIP, "/giris/sifreli?sonra=" + ELSEWHERE.get(0));
        assertThat(path(in)).isEqualTo("/menu");
        for (String target : ELSEWHERE) {
            PlainBrowser.Answer answer = victim.get("/giris?sonra=" + target);
            assertThat(answer.status()).as(target).isEqualTo(302);
            assertThat(path(answer)).as(target).isEqualTo("/menu");
            assertThat(leavingLinks(
                            scene.plainBrowser().get("/giris?sonra=" + target).text()))
                    .as(target)
                    .isEmpty();
        }
    }

    @Test
    void whenTheConfirmationNamesSomethingElse_thenTheWayBackIsOneOfOurPages() throws Exception {
        PlainBrowser victim = scene.plainBrowser(Person.SAHIP);
        scene.dev().ageFactors();
        assertThat(path(victim.get("/sertifikalar/askiya-al?no=1%26neden=x%0d%0aX-Evil:1")))
                .isEqualTo("/onay");
        HtmlForm approval = victim.form("/onay", "sms");
        String code = scene.dev().smsCodeAfter(Person.SAHIP, () -> sent(victim, approval.pressed("approve")));
        PlainBrowser.Answer back =
                victim.submit(victim.form("/onay/kod", "sms").with("code", code).pressed("send"));
        assertThat(back.location()).doesNotContain("x").matches(".*/sertifikalar/askiya-al\\?neden=[a-z-]+");
        assertThat(back.whole().headers().map()).doesNotContainKey("X-Evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/menu",
                "/?dil=en",
                "/giris/sifreli?dil=en",
                "/kiosk",
                "/kiosk/kart",
                "/sertifikalar/indir?no=1",
                "/giris/sms",
                "/onay/kod",
                "/bilgi-guncelle/e-posta/xyz",
                "/sozcuk/baglanti/xyz",
                "/yok"
            })
    void whenTheHostIsForeign_thenNoRedirectLeadsThere(String path) throws Exception {
        for (String host : List.of(
                "Host: evil.example",
                "Host: localhost\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https",
                "Host: localhost\r\nForwarded: host=evil.example",
                "Host: localhost:80@evil.example")) {
            String head = RawHttp.get(scene.address(), path, host).split("\r\n\r\n", 2)[0];
            assertThat(head.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location:")))
                    .as(path + ", " + host)
                    .noneMatch(line -> line.contains("evil"));
        }
    }

    @Test
    void whenAFolderIsAskedForOnAForeignHost_thenItIsNotThere() throws Exception {
        for (String folder : Views.folders()) {
            String answer = RawHttp.get(scene.address(), folder, "Host: evil.example");
            assertThat(answer).as(folder).doesNotContain("//evil.example");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/?dil=en",
                "//evil.example/..?dil=en",
                "//evil.example/yardim",
                "//evil.example/yok?dil=en",
                "/\\evil.example/?dil=en",
                "/%5Cevil.example/?dil=en",
                "http://evil.example/?dil=en",
                "http://evil.example/yok",
                "///evil.example/menu",
                "/.//evil.example?dil=en",
                "/yok%0d%0aLocation:%20//evil.example?dil=en",
                "/?dil=en%0d%0aSet-Cookie:%20a=b",
                "/?dil=en&x=%0d%0aSet-Cookie:%20a=b"
            })
    void whenTheAddressLooksLikeAnotherHost_thenItStaysAPathOfOurs(String path) throws Exception {
        String[] answer = RawHttp.get(scene.address(), path, "Host: localhost").split("\r\n\r\n", 2);
        for (String line : answer[0].split("\r\n")) {
            assertThat(line.toLowerCase(Locale.ROOT)).doesNotContain("a=b;").doesNotStartWith("set-cookie: a");
            if (line.toLowerCase(Locale.ROOT).startsWith("location:")) {
                URI target = URI.create("http://localhost/")
                        .resolve(line.substring(9).strip().replace('\\', '/'));
                assertThat(target.getHost()).as(line).isEqualTo("localhost");
            }
        }
        assertThat(leavingLinks(answer.length > 1 ? answer[1] : "")).isEmpty();
    }

    @Test
    void whenTheHostIsForeign_thenTheLinkInTheMailIsOurs() throws Exception {
        PlainBrowser victim = scene.plainBrowser();
        HtmlForm form = victim.form("/sozcuk/istek", "request").with("number", Person.SAHIP.number());
        form = form.with("pictureText", victim.get("/dev/captcha").text().strip())
                .pressed(form.buttons().get(form.buttons().size() - 1));
        String body = form.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        RawHttp.send(
                scene.address(),
                "POST /sozcuk/istek HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nCookie: "
                        + PlainBrowser.SESSION + "="
                        + victim.cookies().get(PlainBrowser.SESSION)
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body);
        assertThat(scene.dev().mailTo(Person.SAHIP.mail(), "/sozcuk/baglanti/")).doesNotContain("evil");
    }

    private static List<String> leavingLinks(String page) {
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(link -> link.contains("evil"))
                .toList();
    }

    private static void sent(PlainBrowser browser, HtmlForm form) {
        try {
            browser.submit(form);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String path(PlainBrowser.Answer answer) {
        URI target = URI.create(answer.location());
        assertThat(target.getHost()).isIn(null, "localhost");
        return target.getPath();
    }
}
