package tr.nes.it.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.web.shell.http.HostCookie;

/** A browser with its own cookies on the page of E-İmzalı Giriş, and the requests of that page's script. */
public final class CardBrowser {

    private static final String NONCE = "/giris/e-imza/sinama";
    private static final String TOKEN = "/giris/e-imza/belirtec";
    private static final Pattern GIVEN = Pattern.compile("\"nonce\":\"([^\"]{44})\",\"seconds\":300");

    private final PlainHttpClient server = new PlainHttpClient();
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public HttpResponse<String> askForNonce() throws IOException, InterruptedException {
        return send(request(NONCE).header("Nes-Giris", "e-imza").POST(BodyPublishers.noBody()));
    }

    public String nonce() throws IOException, InterruptedException {
        String answer = askForNonce().body();
        Matcher given = GIVEN.matcher(answer);
        if (!given.matches() && !given.find()) {
            throw new AssertionError("no nonce: " + answer);
        }
        return given.group(1);
    }

    public HttpResponse<String> send(String token) throws IOException, InterruptedException {
        return send(request(TOKEN)
                .header("Nes-Giris", "e-imza")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(token)));
    }

    /** As a form of another origin can: with cookies, but without custom headers. */
    public HttpResponse<String> sendAsForm(boolean nonce, String body) throws IOException, InterruptedException {
        return send(request(nonce ? NONCE : TOKEN)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(body)));
    }

    public String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(HostCookie.SESSION))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
