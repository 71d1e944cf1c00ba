package tr.nes.web.access;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.web.access.login.OpenLogin;

/** "Devam et": the request itself keeps the session alive, the response says whether it still exists. */
@WebServlet("/oturum")
public class SessionPing extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(
                OpenLogin.in(request).isPresent()
                        ? HttpServletResponse.SC_NO_CONTENT
                        : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
