package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Signing;
import tr.nes.signature.SigningException;

/** One page of the document that this visit's holder reads, as PNG: {@code sayfa}, from 0. */
@WebServlet("/kiosk/belge/sayfa")
public class DocumentPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentVisit visit;

    @EJB
    private transient Signing signing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (visit.terminal().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] png = signing.documentPage(visit.token(), Integer.parseInt(request.getParameter("sayfa")));
            response.setContentType("image/png");
            response.setContentLength(png.length);
            response.getOutputStream().write(png);
        } catch (ServicingOver | WrongStep | SigningException | NumberFormatException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
