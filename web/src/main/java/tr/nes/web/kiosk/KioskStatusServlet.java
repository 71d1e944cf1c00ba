package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.card.OperationView;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.VisitView;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Visits;

/** Polled by kiosk pages: whether the server is up, the state of the visit, and how long it stays open. */
@WebServlet("/kiosk/durum")
public class KioskStatusServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(KioskStatusServlet.class.getName());

    /** A page of another origin can't send this header, since preflight requests are not answered. */
    private static final String OWN_SCRIPT = "Nes-Kiosk";

    @Inject
    private transient CurrentVisit visit;

    @EJB
    private transient Visits visits;

    @EJB
    private transient Readers readers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObjectBuilder status = Json.createObjectBuilder()
                .add("paired", visit.terminal().isPresent())
                .add("step", visit.getStep());
        visit.view().ifPresentOrElse(view -> describe(view, status), () -> describeIdle(status));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(status.build().toString());
    }

    private static void describe(VisitView view, JsonObjectBuilder status) {
        status.add("remaining", view.remaining().toSeconds());
        OperationView operation = view.operation();
        status.add("operation", operation == null ? "" : operation.step().name());
        status.add("outcome", operation == null ? "" : operation.state().name());
    }

    private void describeIdle(JsonObjectBuilder status) {
        if (visit.terminal().isPresent()) {
            status.add("cardLeft", readers.isCardLeft());
        }
    }

    /** {@code devam} extends the visit, {@code bitir} ends it. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wish = request.getHeader(OWN_SCRIPT);
        if (wish == null || visit.terminal().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if ("bitir".equals(wish)) {
            end();
            VisitCleanup.wipe(request, response);
        } else {
            extend();
        }
        visit.changed();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void end() {
        try {
            visits.end(visit.token());
        } catch (ServicingOver over) {
            LOG.log(Level.FINE, "The visit to end was over", over);
        }
    }

    /** Cleans nothing up: this may arrive after the next person's visit has begun in the same browser. */
    private void extend() {
        try {
            visits.touch(visit.token());
        } catch (ServicingOver over) {
            LOG.log(Level.FINE, "The visit to extend was over", over);
        }
    }
}
