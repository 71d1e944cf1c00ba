package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

            long begun = System.nanoTime();
            disk.fill();
            DevEndpoints.until("load balancers know", () -> isFull(browser.get("/health/serving")));
            PlainBrowser monitoring = new PlainBrowser(portal.management());
            DevEndpoints.until("monitoring knows", () -> isFull(monitoring.get("/health/ready")));
            DevEndpoints.until("pages say maintenance for good", () -> areClosed(browser));
            assertThat(browser.get(LIST).status()).isEqualTo(OK);
            assertThat(lines(portal, "machine: the disk is full: ")).isPositive();
            assertThat(lines(portal, "machine: the disk is full; ")).isLessThanOrEqualTo(1 + minutesSince(begun));
            assertThat(lines(portal, "No space left")).isLessThan(8);

            disk.free();
            DevEndpoints.until("the server is back", () -> status(portal, "/health/serving") == OK);
            DevEndpoints.until("its pages too", () -> status(portal, LOGIN) == OK);
            assertThat(disk.folder().resolve("data/db/nes.trace.db")).doesNotExist();
            DevEndpoints.until(
                    "the log says so", () -> portal.logged().contains("machine: no longer: the disk is full"));
        }
    }

    private static int status(Portal portal, String path) throws IOException, InterruptedException {
        return new PlainBrowser(portal.address()).get(path).status();
    }

    private static boolean isFull(PlainBrowser.Answer health) {
        return health.status() == UNAVAILABLE && health.text().contains("the disk is full");
    }

    /** A database that fails shortens its file, and there is room for a moment: then pages open again. Nothing else may happen. */
    private static boolean areClosed(PlainBrowser browser) throws IOException, InterruptedException {
        for (int i = 0; i < 50; i++) {
            PlainBrowser.Answer page = browser.get(LOGIN);
            if (page.status() == OK) {
                return false;
            }
            assertThat(page.status()).isEqualTo(UNAVAILABLE);
            assertThat(page.text()).contains("<h1>Bakım</h1>");
        }
        return true;
    }

    private static long lines(Portal portal, String part) throws IOException {
        return portal.logged().lines().filter(line -> line.contains(part)).count();
    }

    private static long minutesSince(long begun) {
        return TimeUnit.NANOSECONDS.toMinutes(System.nanoTime() - begun);
    }
}
