package tr.nes.web.access.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.access.EDevletResponse;
import tr.nes.access.EDevletResult;
import tr.nes.access.LoginView;
import tr.nes.access.boundary.EDevletLogins;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** Redirect URI of the e-Devlet Kapısı: receives a code or an error; nothing from its address is displayed. */
@WebServlet("/giris/e-devlet/donus")
public class EDevletCallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EDevletLogins logins;

    @Inject
    private transient LoginBinding binding;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!logins.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (OpenLogin.in(request).isPresent()) {
            response.sendRedirect(request.getContextPath() + Address.MENU.path());
            return;
        }
        EDevletResult result = logins.finish(binding.shown(), read(request));
        Address wanted = ReturnPath.orMenu(result.destination());
        response.sendRedirect(
                result.outcome() == EDevletResult.Outcome.ACCEPTED
                        ? enter(request, response, result.login(), wanted)
                        : LoginRedirect.address(request, wanted, notice(result.outcome())));
    }

    private static String enter(
            HttpServletRequest request, HttpServletResponse response, LoginView login, Address wanted) {
        OpenLogin.begin(login, request, response);
        return request.getContextPath() + wanted.path();
    }

    private static EDevletResponse read(HttpServletRequest request) {
        return new EDevletResponse(
                only(request, "code"), only(request, "state"), only(request, "iss"), only(request, "error"));
    }

    /** A repeated parameter counts as empty (RFC 6749 §3.1). */
    private static String only(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? null : values.length == 1 ? values[0] : "";
    }

    private static PageNotice notice(EDevletResult.Outcome outcome) {
        return switch (outcome) {
            case CANCELLED -> PageNotice.E_DEVLET_CANCELLED;
            case OVER -> PageNotice.E_DEVLET_OVER;
            case UNAVAILABLE -> PageNotice.E_DEVLET_UNAVAILABLE;
            case UNKNOWN_PERSON -> PageNotice.E_DEVLET_UNKNOWN;
            case THROTTLED -> PageNotice.E_DEVLET_THROTTLED;
            case REFUSED, ACCEPTED -> PageNotice.E_DEVLET_REFUSED;
        };
    }
}
