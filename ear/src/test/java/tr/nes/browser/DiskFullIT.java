package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Portal;
import tr.nes.browser.testing.SmallDisk;

/** The disk under a running server becomes full and has room again. Mounts a file system, for which it needs root. */
@Tag("nightly")
class DiskFullIT {

    private static final int MEBIBYTES = 128;
    private static final String LOGIN = "/giris/sifreli";
    private static final String LIST = "/crl/issuing.crl";
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    @TempDir
    private Path folder;

    @Test
    void whenTheDiskIsFull_thenStatusGoesOnPagesSayMaintenanceAndTheServerComesBackByItself() throws Exception {
        try (SmallDisk disk = SmallDisk.mountedAt(folder, MEBIBYTES);
                Portal portal = Portal.start(
                        "small",
                        Portal.OFFSET + 200,
                        "-Dnes.transport=simulated",
                        "-Dnes.data.dir=" + disk.folder().resolve("data"))) {
            PlainBrowser browser = new PlainBrowser(portal.address());
            assertThat(browser.get(LOGIN).status()).isEqualTo(OK);
            assertThat(browser.get(LIST).status()).isEqualTo(OK);

            disk.fill();
            DevEndpoints.until("load balancers know", () -> status(portal, "/health/serving") == UNAVAILABLE);
            assertThat(browser.get("/health/serving").text()).contains("the disk is full");
            PlainBrowser monitoring = new PlainBrowser(portal.management());
            assertThat(monitoring.get("/health/ready").status()).isEqualTo(UNAVAILABLE);
            assertThat(monitoring.get("/health/ready").text()).contains("the disk is full");
            for (int i = 0; i < 50; i++) {
                PlainBrowser.Answer page = browser.get(LOGIN);
                assertThat(page.status()).isEqualTo(UNAVAILABLE);
                assertThat(page.text()).contains("<h1>Bakım</h1>");
            }
            assertThat(browser.get(LIST).status()).isEqualTo(OK);
            assertThat(lines(portal)).as("lines about the disk").isBetween(1L, 8L);

            disk.free();
            DevEndpoints.until("the server is back", () -> status(portal, "/health/serving") == OK);
            DevEndpoints.until("its pages too", () -> status(portal, LOGIN) == OK);
            assertThat(disk.folder().resolve("data/db/nes.trace.db")).doesNotExist();
            assertThat(portal.logged()).contains("machine: no longer: the disk is full");
        }
    }

    private static int status(Portal portal, String path) throws IOException, InterruptedException {
        return new PlainBrowser(portal.address()).get(path).status();
    }

    private static long lines(Portal portal) throws IOException {
        return portal.logged()
                .lines()
                .filter(line -> line.contains("machine: ") || line.contains("No space left"))
                .count();
    }
}
