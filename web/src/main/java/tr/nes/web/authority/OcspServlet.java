package tr.nes.web.authority;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import tr.nes.authority.boundary.OcspResponder;

/** Gives {@link OcspHandler} the responder; requests reach the servlet only while it has not started. */
@WebServlet(urlPatterns = "/ocsp/*", loadOnStartup = 1)
public class OcspServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String RESPONDER = OcspResponder.class.getName();

    @Inject
    private transient OcspResponder responder;

    @Override
    public void init() {
        getServletContext().setAttribute(RESPONDER, responder);
    }

    /** @return null until the application has started */
    static OcspResponder responder(ServletContext context) {
        return (OcspResponder) context.getAttribute(RESPONDER);
    }
}
