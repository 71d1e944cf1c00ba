package tr.nes.web.dev;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.dev.DevPairing;
import tr.nes.web.access.login.TerminalCookie;
import tr.nes.web.kiosk.KioskCookies;

/** {@code GET /dev/pair?terminal=kiosk-1}: pairs this browser with that terminal and redirects to the start page. */
@WebServlet("/dev/pair")
public class DevPairingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DevPairing pairing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String terminal = request.getParameter("terminal");
        Optional<String> credential =
                terminal != null && terminal.matches("[a-z0-9-]{1,40}") ? pairing.pair(terminal) : Optional.empty();
        if (credential.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        TerminalCookie.endLogin(request, response);
        KioskCookies.writeTerminal(request, response, credential.get());
        response.sendRedirect(request.getContextPath() + KioskCookies.PATH);
    }
}
