package tr.nes.web.institution;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import tr.nes.shared.Roles;

/** Tells the page that uploads a list how far its reading has come: a number from 0 to 100, empty if none is read. */
@WebServlet("/yetkili-islemleri/personel/ilerleme")
public class UploadProgressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient UploadProgress progress;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.isUserInRole(Roles.OFFICER)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        OptionalInt percent = progress.of(request.getUserPrincipal().getName());
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        if (percent.isPresent()) {
            response.getWriter().print(percent.getAsInt());
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
