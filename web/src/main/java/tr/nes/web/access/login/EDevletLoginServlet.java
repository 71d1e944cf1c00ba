package tr.nes.web.access.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import tr.nes.access.boundary.EDevletLogins;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** Redirects to the e-Devlet Kapısı. A link, not a form, because a form may not lead to another host. */
@WebServlet("/giris/e-devlet")
public class EDevletLoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EDevletLogins logins;

    @Inject
    private transient LoginBinding binding;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Address wanted = ReturnPath.orMenu(request.getParameter(ReturnPath.PARAMETER));
        if (OpenLogin.in(request).isPresent()) {
            response.sendRedirect(request.getContextPath() + wanted.path());
            return;
        }
        if (!logins.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<URI> entrance = logins.begin(binding.begin(response), wanted.path());
        response.sendRedirect(entrance.map(URI::toString)
                .orElse(LoginRedirect.address(request, wanted, PageNotice.E_DEVLET_UNAVAILABLE)));
    }
}
