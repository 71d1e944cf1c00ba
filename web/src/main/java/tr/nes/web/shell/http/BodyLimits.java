package tr.nes.web.shell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tr.nes.web.connection.CookieHandler;

/**
 * Rejects requests that pages can't read: unknown methods (405), files where none are taken (415), cookies and
 * fields that can't be parsed (400). The length of a body is checked earlier (connection).
 */
public class BodyLimits extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String VIEW_STATE = "jakarta.faces.ViewState";
    /** Parameters that only occur in forms of other applications, or that only our scripts send with a form. */
    private static final String RENDER_KIT = "jakarta.faces.RenderKitId";

    private static final String PARTIAL = "jakarta.faces.partial.ajax";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int refusal = Paths.isForStandardClients(Paths.of(request)) ? 0 : refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    /** HTTP status; 0 if there is nothing to refuse. */
    private static int refusal(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        String type = request.getContentType();
        if (type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && !Paths.takesFiles(Paths.of(request))) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return canBeRead(request) ? 0 : HttpServletResponse.SC_BAD_REQUEST;
    }

    /**
     * The server parses the fields on first access and throws an exception if they are invalid. All our pages have
     * a view state.
     */
    private static boolean canBeRead(HttpServletRequest request) {
        try {
            String encoding = request.getCharacterEncoding();
            boolean readOnly = !"POST".equals(request.getMethod());
            return !CookieHandler.tookAway()
                    && (encoding == null || Charset.isSupported(encoding))
                    && !"stateless".equals(request.getParameter(VIEW_STATE))
                    && request.getParameter(RENDER_KIT) == null
                    && !(readOnly && request.getParameter(PARTIAL) != null)
                    && request.getDateHeader("If-Modified-Since") >= -1
                    && !holdNul(request.getParameterMap());
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    /** Nobody can type U+0000, and PostgreSQL has no text that contains it: it would fail wherever it is looked for. */
    static boolean holdNul(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .flatMap(parameter -> Stream.concat(Stream.of(parameter.getKey()), Stream.of(parameter.getValue())))
                .anyMatch(text -> text.indexOf('\0') >= 0);
    }
}
