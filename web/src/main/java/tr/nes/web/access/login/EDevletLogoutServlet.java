package tr.nes.web.access.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import tr.nes.access.boundary.EDevletLogins;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.UiNotice;

/** After Çıkış: also ends the person's session at the e-Devlet Kapısı (OpenID Connect RP-Initiated Logout 1.0). */
@WebServlet("/cikis/e-devlet")
public class EDevletLogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EDevletLogins logins;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!logins.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String here = request.getContextPath() + Address.LOGGED_OUT.path() + "?" + UiNotice.PARAMETER + "="
                + PageNotice.E_DEVLET_STILL_OPEN.slug();
        response.sendRedirect(logins.exit().map(URI::toString).orElse(here));
    }
}
