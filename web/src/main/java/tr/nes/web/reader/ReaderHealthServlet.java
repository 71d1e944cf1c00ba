package tr.nes.web.reader;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import tr.nes.card.boundary.TriesReadings;
import tr.nes.kiosk.ReaderHealth;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.web.shell.http.HealthServlet;

/**
 * Health of the readers. Separate, because a node with an unplugged reader still serves the web: the server's
 * {@code /health/ready} must not include this check, and the server supports no other groups of checks.
 */
@WebServlet("/health/readers")
public class ReaderHealthServlet extends HealthServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Readers readers;

    @EJB
    private transient Terminals terminals;

    @EJB
    private transient TriesReadings triesReadings;

    @Override
    protected List<Check> checks() {
        ReaderHealth health = readers.health();
        List<String> stopped = triesReadings.stoppedAtrs();
        Check tries = new Check(
                "tries-reading",
                stopped.isEmpty(),
                Json.createObjectBuilder().add("stopped", Json.createArrayBuilder(stopped)));
        List<String> idle = terminals.withoutReaders();
        Check kiosks = new Check(
                "kiosks",
                idle.isEmpty(),
                Json.createObjectBuilder().add("withoutReaders", Json.createArrayBuilder(idle)));
        return List.of(
                tries,
                kiosks,
                new Check(
                        "readers",
                        health.up(),
                        Json.createObjectBuilder()
                                .add("service", health.answering() ? "answering" : "not answering")
                                .add("expected", Json.createArrayBuilder(health.expected()))
                                .add("seen", Json.createArrayBuilder(health.seen()))
                                .add("failing", Json.createArrayBuilder(health.failing()))));
    }
}
