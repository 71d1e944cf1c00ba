package tr.nes.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;

/**
 * Lets through only what pages can read: methods that they know (405), a body of known length (411) that is not too
 * large (413), no files (415), fields that can be taken apart (400). The answer is a status alone, since
 * an error page would read the same body again. Standard clients have limits of their own.
 */
public class BodyLimits extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    /** Bytes; the listener bears some more, since it hangs up without a word on what is longer. */
    private static final long LONGEST = Long.getLong("nes.max.post", 1 << 20);

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = Paths.isForStandardClients(Paths.of(request)) ? 0 : refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Connection", "close");
            response.setStatus(refusal);
        }
    }

    /** A status; 0 if there is nothing to refuse. */
    private static int refusal(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        if (request.getHeader("Transfer-Encoding") != null) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (request.getContentLengthLong() > LONGEST) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        String type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return canBeRead(request) ? 0 : HttpServletResponse.SC_BAD_REQUEST;
    }

    /**
     * The server takes the fields apart when the first is asked for, and says by an exception if it can't. None of our
     * pages is without a state.
     */
    private static boolean canBeRead(HttpServletRequest request) {
        try {
            String encoding = request.getCharacterEncoding();
            return (encoding == null || Charset.isSupported(encoding))
                    && !"stateless".equals(request.getParameter(VIEW_STATE));
        } catch (RuntimeException malformed) {
            return false;
        }
    }
}
