package tr.nes.web.authority;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import tr.nes.authority.boundary.OcspResponder;

/** Gives {@link OcspHandler} and {@link PublicationHandler} what they need; requests reach it only before it has started. */
@WebServlet(
        urlPatterns = {"/ocsp/*", "/crl/*"},
        loadOnStartup = 1)
public class StatusServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String RESPONDER = OcspResponder.class.getName();
    private static final String DOCUMENTS = PublicDocuments.class.getName();

    @Inject
    private transient OcspResponder responder;

    @Inject
    private transient PublicDocuments documents;

    @Override
    public void init() {
        getServletContext().setAttribute(RESPONDER, responder);
        getServletContext().setAttribute(DOCUMENTS, documents);
    }

    /** @return null until the application has started */
    static OcspResponder responder(ServletContext context) {
        return (OcspResponder) context.getAttribute(RESPONDER);
    }

    /** @return null until the application has started */
    static PublicDocuments documents(ServletContext context) {
        return (PublicDocuments) context.getAttribute(DOCUMENTS);
    }
}
