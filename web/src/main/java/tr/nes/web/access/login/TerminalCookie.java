package tr.nes.web.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import tr.nes.web.shell.http.HostCookie;
import tr.nes.web.shell.http.HttpSessions;

/**
 * The credential of a paired kiosk terminal. It is sent to every address, because it limits what the browser may
 * open.
 */
public final class TerminalCookie {
    public static final String NAME = "nes-terminal";
    /**
     * Not Strict, because a link on a foreign page must not turn a kiosk into an ordinary visitor. Foreign forms
     * still come without it.
     */
    public static final String SAME_SITE = "Lax";

    private TerminalCookie() {}

    /** Ends the login of a browser that becomes a public screen, even if the pairing is revoked later. */
    public static void endLogin(HttpServletRequest request, HttpServletResponse response) {
        HttpSessions.end(request);
        BearerCookie.LOGIN.forget(request, response);
    }

    static Optional<String> of(HttpServletRequest request) {
        return HostCookie.read(request, NAME);
    }
}
