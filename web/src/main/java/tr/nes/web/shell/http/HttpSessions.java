package tr.nes.web.shell.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends HTTP sessions. */
public final class HttpSessions {

    private static final Logger LOG = Logger.getLogger(HttpSessions.class.getName());

    private HttpSessions() {}

    /** Nothing happens if there is no session, or if a request beside this one has ended it. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // failing would begin another session for the error page, whose cookie replaces that of a page that came
            // since
            LOG.log(Level.FINE, "A request beside this one ended the session", ended);
        }
    }
}
