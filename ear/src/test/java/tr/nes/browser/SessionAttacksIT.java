package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Handshake;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;

/** Sessions known to an attacker: fixed before the login, passed in a URL, reused after their end. */
class SessionAttacksIT {

    private static final int CLOSED_WITHIN_SECONDS = 30;

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheIdIsTheAttackersBeforeLogin_thenItIsNoneAfterwards() throws Exception {
        PlainBrowser attacker = scene.plainBrowser();
        attacker.get("/giris/sifreli");
        for (String planted : List.of("attackers-own-id", attacker.cookies().get(PlainBrowser.SESSION))) {
            PlainBrowser victim = scene.plainBrowser();
            victim.cookies().put(PlainBrowser.SESSION, planted);
            scene.logIn(victim).of(Person.SAHIP);

            assertThat(victim.get("/menu").status()).isEqualTo(200);
            assertThat(victim.cookies().get(PlainBrowser.SESSION)).isNotEqualTo(planted);
            attacker.cookies().put(PlainBrowser.SESSION, planted);
            assertThat(attacker.get("/menu").location()).contains("/giris?");
        }
    }

    @Test
    void whenTheIdStandsInAnAddress_thenItOpensNothing() throws Exception {
        PlainBrowser victim = scene.plainBrowser(Person.SAHIP);
        String id = victim.cookies().get(PlainBrowser.SESSION);
        for (String path : List.of(
                "/menu;jsessionid=" + id,
                "/menu;" + PlainBrowser.SESSION + "=" + id,
                "/menu?jsessionid=" + id,
                "/menu?" + PlainBrowser.SESSION + "=" + id)) {
            assertThat(scene.plainBrowser().get(path).location()).as(path).contains("/giris?");
        }
    }

    @Test
    void whenTheBrowserTakesNoCookies_thenNoAddressHoldsTheId() throws Exception {
        for (String path : List.of("/", "/giris", "/giris/sifreli", "/sozcuk/istek")) {
            PlainBrowser.Answer first = scene.plainBrowser().get(path);
            assertThat(first.text())
                    .doesNotContainIgnoringCase("jsessionid")
                    .doesNotContain(";" + PlainBrowser.SESSION);
        }
    }

    @Test
    void whenSomebodyLogsOut_thenACopyOfTheCookieOpensNothing() throws Exception {
        PlainBrowser victim = scene.plainBrowser(Person.SAHIP);
        PlainBrowser thief = victim.stolen();
        assertThat(thief.get("/menu").status()).isEqualTo(200);

        PlainBrowser.Answer bye = victim.submit(victim.form("/menu", "logout").pressed("logoutButton"));

        assertThat(bye.location()).endsWith("/cikis");
        assertThat(thief.get("/menu").location()).contains("/giris?");
        assertThat(thief.post("/oturum", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void whenStaffLogsOut_thenTheChannelOfItsPageIsClosed() throws Exception {
        PlainBrowser staff = scene.plainBrowser(Person.YONETICI);
        String page = staff.get("/okuyucular").text();
        Listener channel = new Listener();
        open(staff, Handshake.channel(page), channel);

        staff.submit(staff.form("/menu", "logout").pressed("logoutButton"));

        channel.closed.get(CLOSED_WITHIN_SECONDS, TimeUnit.SECONDS);
        opensNothing(scene.plainBrowser(), Handshake.channel(page));
    }

    @Test
    void whenTheChannelIsInvented_thenItIsClosed() throws Exception {
        PlainBrowser kiosk = scene.plainBrowser();
        kiosk.get("/dev/pair?terminal=kiosk-1");
        PlainBrowser other = scene.plainBrowser();
        other.get("/dev/pair?terminal=kiosk-2");
        String own = Handshake.channel(kiosk.get("/kiosk").text());
        assertThat(own)
                .startsWith("terminal?")
                .isNotEqualTo(Handshake.channel(other.get("/kiosk").text()));

        for (String channel : List.of(own.replace("terminal", "readers"), "terminal?" + UUID.randomUUID())) {
            opensNothing(other, channel);
        }
    }

    private void opensNothing(PlainBrowser browser, String channel) throws Exception {
        Listener listener = new Listener();
        try {
            open(browser, channel, listener);
            listener.closed.get(CLOSED_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(WebSocketHandshakeException.class);
        }
    }

    private void open(PlainBrowser browser, String channel, Listener listener) throws Exception {
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", browser.jar())
                .header("Origin", scene.address())
                .buildAsync(
                        URI.create(scene.address().replace("http:", "ws:") + "/jakarta.faces.push/" + channel),
                        listener)
                .get(CLOSED_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    private static final class Listener implements WebSocket.Listener {
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed.complete(-1);
        }
    }
}
