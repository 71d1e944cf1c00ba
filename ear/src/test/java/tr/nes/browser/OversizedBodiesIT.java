package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.browser.testing.HeapDump;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.RawHttp;
import tr.nes.browser.testing.Scene;

/**
 * Request bodies that none of our pages sends: too long, endless, or nested too deeply. None of them is held in
 * memory.
 */
class OversizedBodiesIT {

    private static final int MANY = 200;
    private static final int MEBIBYTE = 1 << 20;
    private static final int LENGTH = 20 * MEBIBYTE;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> PATHS =
            List.of("/giris/sifreli", "/oturum", "/kiosk/durum", "/giris/e-imza/belirtec", "/ocsp");

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @ParameterizedTest
    @CsvSource({
        "Content-Length: 1048577, 413",
        "Content-Length: 16777216, 413",
        "Content-Length: 16777217, 400",
        "Content-Length: 99999999999, 400",
        "Transfer-Encoding: chunked, 411"
    })
    void whenTheBodyWillBeTooLong_thenTheSenderIsToldBeforeHeSendsIt(String length, int status) throws Exception {
        for (String path : PATHS.subList(0, 4)) {
            assertThat(RawHttp.send(scene.address(), head(path, length) + "\r\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void whenTheTokenIsDeeplyNested_thenItIsRefusedLikeAnyOther() throws Exception {
        PlainBrowser browser = scene.plainBrowser();
        browser.get("/giris/e-imza");
        for (String level : List.of("[", "{\"a\":", "[{\"a\":")) {
            String token = "{\"x\":" + level.repeat(9_900 / level.length());
            assertThat(browser.post("/giris/e-imza/belirtec", "application/json", token, "Nes-Giris", "1")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    @Tag("nightly")
    void whenManyBodiesAreTooLong_thenMemoryDoesNotGrow() throws Exception {
        send(20);
        long before = HeapDump.liveBytes(scene.portal());

        send(MANY);

        assertThat(HeapDump.liveBytes(scene.portal()) - before).isLessThan(LENGTH);
        assertThat(scene.plainBrowser().get("/giris/sifreli").status()).isEqualTo(200);
    }

    private void send(int times) throws IOException {
        for (int i = 0; i < times; i++) {
            String path = PATHS.get(i % PATHS.size());
            boolean declared = i % 2 == 0;
            pour(path, declared ? "Content-Length: " + LENGTH : "Transfer-Encoding: chunked", declared);
        }
    }

    /** Writes until everything is sent or the server closes the connection. */
    private void pour(String path, String length, boolean declared) throws IOException {
        byte[] part = "x".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
        byte[] size = declared ? new byte[0] : "100000\r\n".getBytes(StandardCharsets.US_ASCII);
        URI server = URI.create(scene.address());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head(path, length).getBytes(StandardCharsets.US_ASCII));
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int sent = 0; sent < LENGTH; sent += MEBIBYTE) {
                out.write(size);
                out.write(part);
                out.write(size.length == 0 ? size : "\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (SocketException hungUp) {
            // expected
        }
    }

    private static String head(String path, String length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nNes-Giris: 1\r\nContent-Type: " + FORM + "\r\n"
                + length + "\r\n";
    }
}
