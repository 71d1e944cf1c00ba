package tr.nes.browser.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Logs a browser in by the requests that its pages would send, without rendering them; for tests of what follows.
 */
final class RequestLogin {

    private final BrowserContext browser;
    private final String address;
    private final PlainBrowser plain;
    private final PlainLogin login;

    RequestLogin(BrowserContext browser, String address, DevEndpoints endpoints) {
        this.browser = browser;
        this.address = address;
        this.plain = new PlainBrowser(address);
        this.login = new PlainLogin(plain, endpoints);
    }

    void atHome(Person person) {
        into(() -> login.of(person), person);
    }

    /** Opens a visit at the kiosk; none of its pages may be open meanwhile. */
    void atKiosk(Person person) {
        into(() -> login.atKiosk(person), person);
    }

    private void into(Callable<PlainBrowser.Answer> last, Person person) {
        browser.cookies().forEach(cookie -> plain.cookies().put(cookie.name, cookie.value));
        Map<String, String> before = new TreeMap<>(plain.cookies());
        PlainBrowser.Answer answer = PlainLogin.unfailing(last);
        if (answer.status() != 302) {
            throw new AssertionError("no login of " + person + ": " + answer);
        }
        plain.cookies().entrySet().stream()
                .filter(cookie -> !cookie.getValue().equals(before.get(cookie.getKey())))
                .forEach(cookie -> browser.addCookies(List.of(new Cookie(cookie.getKey(), cookie.getValue())
                        .setUrl(address)
                        .setHttpOnly(true))));
    }
}
