package tr.nes.browser.testing;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tr.nes.cardconnector.testing.Eventually;

/** The e-Devlet Kapısı of the tests: mock-oauth2-server as a separate process; its login page accepts any claims. */
public final class EDevletProvider implements AutoCloseable {

    private static final Path TARGET = Path.of(System.getProperty("browser.target", "target"));
    private static final int PORT = 8087 + Integer.getInteger("browser.port.offset", 21000);
    private static final String ADDRESS = "http://localhost:" + PORT;
    private static final Duration START = Duration.ofMinutes(2);

    static final String ISSUER = ADDRESS + "/edevlet";

    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    public EDevletProvider() throws Exception {
        start();
    }

    /** Also restarts it after {@link #kill()}, with another key. */
    public void start() throws Exception {
        Path log = Files.createDirectories(TARGET.resolve("browser-logs")).resolve("provider.log");
        Path sources = TARGET.resolve("test-classes/edevlet").toAbsolutePath();
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Files.readString(TARGET.resolve("provider.classpath")),
                        sources.resolve("Provider.java").toString(),
                        Integer.toString(PORT),
                        sources.resolve("login.html").toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Eventually.until("the provider is ready, see " + log, START, this::answers);
    }

    /** Sends SIGKILL and waits for the end of the process. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Signs with another key under another id from now on. */
    public void rotateKeys() throws IOException, InterruptedException {
        HttpRequest rotation = HttpRequest.newBuilder(URI.create(ADDRESS + "/rotate"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        int status =
                client.send(rotation, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException("the provider answers " + status);
        }
    }

    /** Logs in as this person on the provider's page. */
    public void logIn(Page page, Person person) {
        say(page, "{\"tckn\":\"" + person.number() + "\"}");
    }

    /** On the provider's page: adds these claims to the ID token or replaces others. */
    public void say(Page page, String claims) {
        page.getByLabel("Kullanıcı").fill("deneme");
        page.getByLabel("Talepler").fill(claims);
        page.getByText("Giriş yap").click();
    }

    /** On the provider's page: logs in, but returns the redirect URL instead of following it. */
    public String answer(Page page, Person person) {
        FormData form =
                FormData.create().set("username", "deneme").set("claims", "{\"tckn\":\"" + person.number() + "\"}");
        APIResponse answer = page.context()
                .request()
                .post(page.url(), RequestOptions.create().setForm(form).setMaxRedirects(0));
        return answer.headers().get("location");
    }

    /**
     * The same without a browser.
     *
     * @param entrance where a portal sent the person
     */
    public String answer(String entrance, Person person) throws IOException, InterruptedException {
        String claims = URLEncoder.encode("{\"tckn\":\"" + person.number() + "\"}", StandardCharsets.UTF_8);
        HttpRequest login = HttpRequest.newBuilder(URI.create(entrance))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=deneme&claims=" + claims))
                .build();
        return client.send(login, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    static Path secretFile() throws IOException {
        return Files.writeString(Files.createTempFile("edevlet", ".secret"), "deneme-gizi\n");
    }

    private boolean answers() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the provider ended");
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(ISSUER + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
