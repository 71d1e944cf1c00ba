package tr.nes.web.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import tr.nes.web.shell.http.HostCookie;

/** The credential of a paired kiosk terminal. The browser shows it on every address: what it may open follows from it. */
public final class TerminalCookie {
    public static final String NAME = "nes-terminal";
    /** Not Strict: a link on a foreign page must not make a visitor of a kiosk. Foreign forms still come without it. */
    public static final String SAME_SITE = "Lax";

    private TerminalCookie() {}

    /** Whoever was logged in on a screen that becomes everybody's is not any more, whatever becomes of the pairing later. */
    public static void endLogin(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        BearerCookie.LOGIN.forget(request, response);
    }

    static Optional<String> of(HttpServletRequest request) {
        return HostCookie.read(request, NAME);
    }
}
