package tr.nes.browser.testing;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.nes.web.shell.http.HostCookie;

/** A browser without scripts that sends anything: its cookies are a map, and it follows no redirects. */
public final class PlainBrowser {

    public static final String SESSION = HostCookie.SESSION;

    private static final int MOST_REDIRECTS = 5;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** The response; {@code location} is empty if there is no redirect. */
    public record Answer(int status, String text, String location, HttpResponse<String> whole) {}

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> received = new ArrayList<>();

    public PlainBrowser(String address) {
        this.address = address;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** All Set-Cookie headers until now. */
    public List<String> received() {
        return received;
    }

    /** Another browser with the same cookies. */
    public PlainBrowser stolen() {
        return sentTo(address);
    }

    /** A copy of this browser that uses another server: cookies do not depend on the port. */
    public PlainBrowser sentTo(String server) {
        PlainBrowser copy = new PlainBrowser(server);
        copy.cookies.putAll(cookies);
        return copy;
    }

    public Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send(path, headers, HttpRequest.newBuilder().GET());
    }

    /** Follows redirects to a page. */
    public Answer arrive(String path) throws IOException, InterruptedException {
        Answer answer = get(path);
        for (int i = 0; i < MOST_REDIRECTS && answer.status() == HttpURLConnection.HTTP_MOVED_TEMP; i++) {
            answer = get(answer.location());
        }
        return answer;
    }

    public Answer method(String method, String path) throws IOException, InterruptedException {
        return send(path, new String[0], HttpRequest.newBuilder().method(method, BodyPublishers.noBody()));
    }

    public Answer post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        return post(path, "application/x-www-form-urlencoded", encoded(fields), headers);
    }

    public Answer post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1));
        return send(path, headers, request);
    }

    /** Submits to the form's own action. */
    public Answer submit(HtmlForm form, String... headers) throws IOException, InterruptedException {
        return post(form.action(), form.fields(), headers);
    }

    /** The form with this id on a page, without a pressed button. */
    public HtmlForm form(String path, String id) throws IOException, InterruptedException {
        Answer page = get(path);
        return HtmlForm.all(page.text()).stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + id + " on " + path + ": " + page));
    }

    private Answer send(String path, String[] headers, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        request.uri(URI.create(path.startsWith("http") ? path : address + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", jar());
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        String location = response.headers().firstValue("Location").orElse("");
        return new Answer(response.statusCode(), response.body(), location, response);
    }

    /** The Cookie header of the next request. */
    public String jar() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String header) {
        received.add(header);
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
