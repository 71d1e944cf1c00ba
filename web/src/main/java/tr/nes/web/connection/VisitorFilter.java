package tr.nes.web.connection;

import io.undertow.server.session.Session;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import tr.nes.settings.WebConfiguration;
import tr.nes.web.shell.http.CallerAddress;

/** Limits the sessions of visitors whose browsers never send their cookie. */
public class VisitorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallerAddress callers;

    private final transient VisitorSessions sessions =
            new VisitorSessions(WebConfiguration.CURRENT.visitorsPerAddress(), WebConfiguration.CURRENT.visitors());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ClientNetwork network = ClientNetwork.of(callers.of(request));
        String shown = request.getRequestedSessionId();
        if (shown != null) {
            sessions.cameBack(network, shown);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            HttpSession session = request.getSession(false);
            if (session != null && session.isNew()) {
                sessions.began(network, session.getId()).forEach(VisitorFilter::end);
            }
        }
    }

    /** The second request may have come to another server, which tells by the session's copy. */
    private static boolean isInUse(Session session) {
        return session.getLastAccessedTime() > session.getCreationTime();
    }

    private static void end(String id) {
        Session session = ServletRequestContext.requireCurrent()
                .getDeployment()
                .getSessionManager()
                .getSession(id);
        if (session != null && !isInUse(session)) {
            session.invalidate(null);
        }
    }
}
