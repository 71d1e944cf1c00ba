package tr.nes.web.dev;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tr.nes.dev.DevReset;

/** {@code POST /dev/reset}: {@code what=everything}, {@code codes} or {@code factors}. */
@WebServlet("/dev/reset")
public class DevResetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient DevReset reset;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        switch (request.getParameter("what")) {
            case "codes" -> reset.codes();
            case "factors" -> reset.factors();
            default -> reset.everything();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
