package tr.nes.web.authority;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.authority.EncodedOcspResponse;
import tr.nes.authority.boundary.OcspResponder;

/**
 * OCSP over HTTP (RFC 6960 Appendix A). Responses to GET may be cached for one second, so that a new status is
 * visible quickly.
 */
@WebServlet(OcspServlet.PATH + "/*")
public class OcspServlet extends HttpServlet {
    static final String PATH = "/ocsp";
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = OcspResponder.LONGEST_REQUEST;

    @EJB
    private transient OcspResponder responder;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.regionMatches(true, 0, "application/ocsp-request", 0, 24)) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        write(responder.answer(body), response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EncodedOcspResponse encodedOcspResponse = responder.answer(OcspPath.decode(
                request.getRequestURI().substring(request.getContextPath().length() + PATH.length())));
        if (encodedOcspResponse.cacheable()) {
            response.setHeader("Cache-Control", "max-age=1, public, no-transform, must-revalidate");
            response.setHeader("Last-Modified", CacheValidators.httpDate(encodedOcspResponse.producedAt()));
        }
        write(encodedOcspResponse, response);
    }

    private static void write(EncodedOcspResponse encodedOcspResponse, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/ocsp-response");
        response.setContentLength(encodedOcspResponse.encoded().length);
        response.getOutputStream().write(encodedOcspResponse.encoded());
    }
}
