package tr.nes.browser.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import tr.nes.cardconnector.testing.Eventually;

/** Redeploys the application with the server's own command, as an administrator does. */
public final class Redeployment {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String LEAVING = "WFLYUT0022";

    private final Portal portal;
    private final ProcessBuilder command;
    private Process process;

    Redeployment(Portal portal, Path server, int managementPort, Path output) {
        this.portal = portal;
        this.command = new ProcessBuilder(
                        server.resolve("bin/jboss-cli.sh").toString(),
                        "--connect",
                        "--controller=localhost:" + managementPort,
                        "--command=/deployment=nes.ear:redeploy")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
    }

    /** Returns when undeployment has begun. */
    public void begin() {
        try {
            int before = departures();
            process = command.start();
            Eventually.until("the application leaves", PATIENCE, () -> departures() > before);
        } catch (Exception e) {
            throw new IllegalStateException("no redeployment", e);
        }
    }

    /** Returns when the application is available again. */
    public void awaitEnd() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the redeployment does not end");
        }
        if (process.exitValue() != 0) {
            throw new AssertionError("the redeployment failed, see the log");
        }
        Eventually.until("the portal is ready", PATIENCE, () -> Health.isReady(portal.management()));
    }

    private int departures() throws IOException {
        return portal.logged().split(LEAVING, -1).length;
    }
}
