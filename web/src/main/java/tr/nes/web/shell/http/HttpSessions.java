package tr.nes.web.shell.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Ends HTTP sessions. */
public final class HttpSessions {

    private HttpSessions() {}

    /** Nothing happens if there is no session, or if a request beside this one has ended it. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return;
        }
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // an error page would begin a new session here, and its cookie replace the one of the page that came since
            return;
        }
    }
}
