package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.PageRequests;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Portal;
import tr.nes.testing.TestPostgres;

/** A server that is stopped (SIGTERM) tells load balancers first, finishes what it began, misleads nobody, and reports no error. */
class GracefulStopIT {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    /** Refused, or answered while nobody could say more. */
    private static final Set<Integer> HONEST = Set.of(0, OK, UNAVAILABLE);

    private static final String LOGIN = "/giris/sifreli";
    private static final String WAITING = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
    private static final int UNDER_WAY = 5;

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(UNDER_WAY + 1);
    private Future<?> stopping;

    @Test
    void whenAServerIsStopped_thenItFinishesWhatItBeganAndRefusesTheRest() throws Exception {
        try (TestPostgres postgres = TestPostgres.start(folder);
                Portal portal = started(postgres)) {
            PlainBrowser browser = new PlainBrowser(portal.address());
            assertThat(browser.get("/health/serving").status()).isEqualTo(OK);
            try (PageRequests others = PageRequests.of(browsers(portal, 4), List.of("/giris", "/ca/issuing.cer"))) {
                others.untilMore(20, OK);
                List<Future<Integer>> begun = stopWithRequestsUnderWay(portal, postgres);
                for (Future<Integer> one : begun) {
                    assertThat(one.get()).isEqualTo(OK);
                }
                stopping.get();
                others.untilMore(20, 0);
                assertThat(others.statuses()).isNotEmpty();
                assertThat(HONEST).containsAll(others.statuses().keySet());
                assertThat(Files.readAllLines(portal.logs().resolve("server.log")))
                        .isNotEmpty()
                        .noneMatch(line -> line.contains(" ERROR "));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Portal started(TestPostgres postgres) throws Exception {
        Stream<String> own = Stream.of("-Dnes.transport=simulated", "-Dnes.stop.notice.seconds=5");
        return Portal.start(
                "stopping",
                Portal.OFFSET + 200,
                Stream.concat(own, postgres.arguments().stream()).toArray(String[]::new));
    }

    private List<Future<Integer>> stopWithRequestsUnderWay(Portal portal, TestPostgres postgres) throws Exception {
        PlainBrowser proxy = new PlainBrowser(portal.address());
        try (Connection lock = postgres.administrator("nes");
                Statement sql = lock.createStatement()) {
            lock.setAutoCommit(false);
            sql.execute("lock table captcha in access exclusive mode");
            List<Future<Integer>> begun = new ArrayList<>();
            for (PlainBrowser browser : browsers(portal, UNDER_WAY)) {
                begun.add(threads.submit(() -> browser.get(LOGIN).status()));
            }
            DevEndpoints.until("requests wait", () -> waiting(postgres) >= UNDER_WAY);
            stopping = threads.submit(() -> {
                portal.stop();
                return null;
            });
            DevEndpoints.until("load balancers know", () -> status(proxy, "/health/serving") == UNAVAILABLE);
            assertThat(status(proxy, "/giris")).isEqualTo(OK);
            DevEndpoints.until("requests are refused", () -> status(proxy, "/giris") == UNAVAILABLE);
            lock.rollback();
            return begun;
        }
    }

    private static int status(PlainBrowser browser, String path) throws IOException, InterruptedException {
        return browser.get(path).status();
    }

    private static int waiting(TestPostgres postgres) throws SQLException {
        try (Connection connection = postgres.administrator("nes");
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static List<PlainBrowser> browsers(Portal portal, int count) {
        return Stream.generate(() -> new PlainBrowser(portal.address()))
                .limit(count)
                .toList();
    }
}
