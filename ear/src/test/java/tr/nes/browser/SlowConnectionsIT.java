package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.RawHttp;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.SlowSockets;

/** Deliberately slow connections: other clients are not affected, and the connections are closed. */
class SlowConnectionsIT {

    private static final int ROUNDS = 15;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String HALF_A_CLIENT_HELLO = "\u0016\u0003\u0001\u0002\u0000\u0001";
    private static final List<String> STATUS =
            List.of("/crl/issuing.crl", "/ca/root.cer", "/ocsp/MFEwTzBNMEswSTAJBgUrDgMCGgUABBQ");
    private static final String BIG = "/jakarta.faces.resource/theme.css?ln=primefaces-material-indigo-light";
    private static final Duration SECOND = Duration.ofSeconds(1);

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenFiveHundredSocketsAreSlow_thenPagesAndStatusAnswerAndTheSocketsEnd() throws Exception {
        try (SlowSockets slow = new SlowSockets()) {
            slow.add(100, "127.0.3.1", scene.address(), "GET /giris HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            slow.add(100, "127.0.3.2", scene.address(), post("/giris/sifreli", FORM + "Content-Length: 900\r\n"));
            slow.add(50, "127.0.3.3", scene.address(), post("/giris/sifreli", FORM + expecting(900)));
            slow.add(50, "127.0.3.3", scene.address(), post("/ocsp", ocsp() + "Transfer-Encoding: chunked\r\n"));
            slow.add(100, "127.0.3.4", scene.address(), post("/ocsp", ocsp() + "Content-Length: 900\r\n"));
            slow.add(50, "127.0.3.5", scene.portal().secureAddress(), HALF_A_CLIENT_HELLO);
            slow.add(50, "127.0.3.5", scene.portal().secureAddress(), "");

            assertThat(slow.held()).isEqualTo(500);
            assertThat(median(timesOf("/giris/sifreli", slow))).isLessThan(SECOND);
            for (String path : STATUS) {
                assertThat(median(timesOf(path, slow))).as(path).isLessThan(SECOND);
            }
            DevEndpoints.until("the server has ended them", () -> slow.held() == 0);
        }
    }

    /**
     * A client that does not read its responses occupies a worker for pages for a while, but none of those for
     * status requests.
     */
    @Test
    void whenWorkersOfPagesAreTaken_thenStatusAnswers() throws Exception {
        String asked = "GET " + BIG + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (SlowSockets slow = new SlowSockets()) {
            slow.add(50, "127.0.4.1", scene.address(), asked.repeat(4));
            try (SlowSockets none = new SlowSockets()) {
                for (String path : STATUS) {
                    assertThat(median(timesOf(path, none))).as(path).isLessThan(SECOND);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/giris/sifreli, 1048577, 413", "/ocsp, 16385, 413", "/crl/issuing.crl, 16385, 413"})
    void whenABodyIsTooLong_thenNobodyWaitsForIt(String path, int length, int status) throws Exception {
        String answer = RawHttp.send(
                scene.address(), post(path, ocsp() + "Connection: close\r\nContent-Length: " + length + "\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void whenOneAddressOpensTooManyConnections_thenTheRestIsRefusedAndOthersGetIn() throws Exception {
        try (SlowSockets many = new SlowSockets()) {
            many.add(400, "127.0.5.1", scene.address(), "");
            DevEndpoints.until("those beyond the bound are closed", () -> many.held() <= 256);

            assertThat(many.held()).isEqualTo(256);
            assertThat(scene.plainBrowser().get("/giris/sifreli").status()).isEqualTo(200);
        }
    }

    private List<Duration> timesOf(String path, SlowSockets meanwhile) throws IOException, InterruptedException {
        PlainBrowser browser = scene.plainBrowser();
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            meanwhile.drip();
            long begun = System.nanoTime();
            assertThat(browser.get(path).status()).as(path).isEqualTo(200);
            times.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        return times;
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static String post(String path, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
    }

    private static String expecting(int length) {
        return "Expect: 100-continue\r\nContent-Length: " + length + "\r\n";
    }

    private static String ocsp() {
        return "Content-Type: application/ocsp-request\r\n";
    }
}
