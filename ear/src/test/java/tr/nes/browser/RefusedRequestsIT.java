package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.RawHttp;
import tr.nes.browser.testing.Scene;

/** Requests that only an attacker sends are client errors: a page that says so, and at most one line in the log. */
class RefusedRequestsIT {

    private static final String LOGIN = "/giris/sifreli";
    private static final String MANY_COOKIES =
            IntStream.range(0, 250).mapToObj(i -> "c" + i + "=x").collect(Collectors.joining("; "));

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenThereAreTooManyCookies_thenAPageSaysSo() throws Exception {
        int before = scene.portal().logged().length();
        String answer = RawHttp.get(scene.address(), LOGIN, "Host: localhost\r\nCookie: " + MANY_COOKIES);
        assertThat(answer).startsWith("HTTP/1.1 400").contains("<title>Bu isteği anlayamadık");
        atMostOneLineSince(before);
        assertThat(RawHttp.get(scene.address(), "/crl/issuing.crl", "Host: localhost\r\nCookie: " + MANY_COOKIES))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void whenACookieHoldsAControlCharacter_thenAPageSaysSo() throws Exception {
        int before = scene.portal().logged().length();
        String answer = RawHttp.get(scene.address(), LOGIN, "Host: localhost\r\nCookie: nes-dil=\u0001");
        assertThat(answer).startsWith("HTTP/1.1 400");
        atMostOneLineSince(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "</script>", "%0d%0a", ""})
    void whenTheNonceIsNotThePages_thenAPageSaysSo(String nonce) throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        HtmlForm form = browser.form(LOGIN, "login").with("primefaces.nonce", nonce);
        refused(() -> browser.submit(form.pressed("enter")));
        refused(() -> browser.submit(form.pressed("enter"), "Faces-Request", "partial/ajax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/giris",
                "/yardim",
                "/iletisim",
                "/giris/e-imza",
                "/sozcuk/istek",
                "/cikis",
                "/kiosk/esleme"
            })
    void whenTheViewStateIsAnotherPages_thenAPageSaysSo(String path) throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        Map<String, String> fields =
                browser.form(LOGIN, "login").pressed("enter").fields();
        refused(() -> browser.post(path, fields));
        refused(() -> browser.post(path, fields, "Faces-Request", "partial/ajax"));
    }

    @Test
    void whenAFieldIsNoneOfOurs_thenAPageSaysSo() throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        HtmlForm form = browser.form(LOGIN, "login").with("jakarta.faces.RenderKitId", "NONE");
        refused(() -> browser.submit(form.pressed("enter")));
        refused(() -> scene.plainBrowser().get(LOGIN + "?jakarta.faces.partial.ajax=true"));
    }

    /** A resource has no error page. */
    @Test
    void whenADateIsNone_thenTheSenderIsToBlame() throws Exception {
        int before = scene.portal().logged().length();
        String resource = "/jakarta.faces.resource/core.js?ln=primefaces";
        assertThat(scene.plainBrowser().get(resource, "If-Modified-Since", "x").status())
                .isBetween(400, 499);
        atMostOneLineSince(before);
    }

    @Test
    void whenSixtyCodesComeAtOnce_thenNoneOfThemIsOurFault() throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        scene.logIn(browser).password(Person.SAHIP.number(), Person.SAHIP.password(), LOGIN);
        HtmlForm approval = browser.form("/giris/sms", "sms");
        AtomicReference<PlainBrowser.Answer> sent = new AtomicReference<>();
        scene.dev()
                .smsCodeAfter(
                        Person.SAHIP,
                        () -> sent.set(unchecked(() -> browser.submit(
                                approval.pressed(approval.buttons().get(0))))));
        HtmlForm code = browser.form(sent.get().location(), "sms")
                .with("code", "000000")
                .pressed("send");
        int before = scene.portal().logged().length();

        List<Integer> statuses = atOnce(60, () -> browser.stolen().submit(code).status());

        assertThat(statuses).allMatch(status -> status < 500);
        assertThat(since(before)).doesNotContain("\tat ");
    }

    @Test
    void whenAVisitorNeverShowsHisCookie_thenHisOldestSessionsEndAndOthersStay() throws Exception {
        PlainBrowser honest = scene.plainBrowser();
        HtmlForm form = honest.form(LOGIN, "login");
        honest.get(LOGIN);
        PlainBrowser first = scene.plainBrowser();
        HtmlForm forgotten = first.form(LOGIN, "login");
        for (int i = 0; i < 110; i++) {
            scene.plainBrowser().get(LOGIN);
        }
        assertThat(first.submit(forgotten.pressed("enter")).location()).contains("sayfa-eskidi");
        assertThat(honest.submit(form.pressed("enter")).status()).isEqualTo(200);
    }

    private void refused(Callable<PlainBrowser.Answer> attack) throws Exception {
        int before = scene.portal().logged().length();
        PlainBrowser.Answer answer = attack.call();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("<title>Bu isteği anlayamadık");
        atMostOneLineSince(before);
    }

    private void atMostOneLineSince(int before) throws IOException {
        assertThat(since(before)).doesNotContain("\tat ", "ERROR", "SEVERE");
        assertThat(since(before).lines().filter(line -> line.contains("Refused")))
                .hasSizeLessThanOrEqualTo(1);
    }

    private String since(int before) throws IOException {
        return scene.portal().logged().substring(before);
    }

    private static List<Integer> atOnce(int size, Callable<Integer> deed) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(size);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one :
                    crowd.invokeAll(IntStream.range(0, size).mapToObj(i -> deed).toList())) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            crowd.shutdown();
        }
    }

    private static PlainBrowser.Answer unchecked(Callable<PlainBrowser.Answer> deed) {
        try {
            return deed.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
