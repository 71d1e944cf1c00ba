package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.TrustingClient;
import tr.nes.web.shell.Address;

/** Security headers of every response, for both schemes, without and with a login. */
class HeadersIT {

    private static final String HSTS = "strict-transport-security";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private final List<String> findings = new ArrayList<>();

    @Test
    void whenNobodyOpensEachPage_thenTheHeadersAreThereOnBothSchemesAndHstsOnOne() throws Exception {
        TrustingClient client = new TrustingClient();
        for (Address page : Address.values()) {
            examine(page, client.send("GET", scene.address() + page.path()), false);
            examine(page, client.send("GET", scene.portal().secureAddress() + page.path()), true);
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whenStaffOpensEachPage_thenNothingOfItIsKeptAndThePolicyIsStrict() throws Exception {
        for (Person person : List.of(Person.SAHIP, Person.DENETCI, Person.ISLETMEN, Person.YONETICI)) {
            walk(scene.plainBrowser(person));
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whenAKioskOpensEachPage_thenTheSame() throws Exception {
        PlainBrowser kiosk = scene.plainBrowser();
        assertThat(kiosk.get("/dev/pair?terminal=kiosk-1").status()).isLessThan(400);
        assertThat(kiosk.get("/kiosk").status()).isEqualTo(200);
        walk(kiosk);
        assertThat(findings).isEmpty();
    }

    private void walk(PlainBrowser browser) throws Exception {
        for (Address page : Address.values()) {
            examine(page, browser.get(page.path()).whole(), false);
        }
        assertThat(browser.received()).isNotEmpty();
        browser.received().stream()
                .filter(cookie -> !cookie.contains("HttpOnly") || !cookie.contains("SameSite="))
                .forEach(cookie -> findings.add("cookie " + cookie));
    }

    private void examine(Address page, HttpResponse<String> answer, boolean secure) {
        Map<String, List<String>> headers = answer.headers().map();
        Map<String, String> joined = new HashMap<>();
        headers.forEach((name, values) -> joined.put(name.toLowerCase(Locale.ROOT), String.join("\n", values)));
        examine(page, joined, answer.statusCode(), secure);
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            expect(page, "cookie " + cookie, cookie.contains("HttpOnly"));
            expect(page, "cookie " + cookie, cookie.contains("SameSite="));
            expect(page, "cookie " + cookie, cookie.toLowerCase(Locale.ROOT).contains("secure") == secure);
        }
    }

    private void examine(Address page, Map<String, String> headers, int status, boolean secure) {
        expect(page, "status " + status, status < 500);
        expect(page, HSTS, headers.containsKey(HSTS) == secure);
        expect(page, "nosniff", "nosniff".equals(headers.get("x-content-type-options")));
        expect(page, "referrer", "same-origin".equals(headers.get("referrer-policy")));
        expect(page, "frames", "DENY".equals(headers.get("x-frame-options")));
        expect(page, "no-store", headers.getOrDefault("cache-control", "").contains("no-store"));
        if (status == 200) {
            String policy = headers.getOrDefault("content-security-policy", "");
            expect(page, "policy " + policy, policy.startsWith("default-src 'none'"));
            expect(page, "policy " + policy, policy.contains("frame-ancestors 'none'"));
            expect(page, "policy " + policy, !policy.contains("unsafe") && !policy.contains("http"));
        }
    }

    private void expect(Address page, String what, boolean so) {
        if (!so) {
            findings.add(page + ": " + what);
        }
    }
}
