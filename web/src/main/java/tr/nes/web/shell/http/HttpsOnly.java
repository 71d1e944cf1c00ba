package tr.nes.web.shell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import tr.nes.settings.WebConfiguration;
import tr.nes.shared.PublicUrl;

/**
 * Only standard clients (OCSP, revocation lists, the authority's certificates, time stamps) and health probes are served over
 * plain HTTP. GET requests are redirected to the same page under HTTPS; other requests are rejected, so that
 * nobody gets used to sending data in the clear. {@code nes.https.only} overrides this; the default of a
 * development build is off.
 */
public class HttpsOnly extends HttpFilter {
    /** System property, and the context's init parameter for its default. */
    public static final String SWITCH = "nes.https.only";

    private static final long serialVersionUID = 1L;
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final int PERMANENT = 308;
    /** Offset from the server's HTTP port to its HTTPS port: 8080 and 8443, whatever the port offset. */
    private static final int HTTPS_ABOVE_HTTP = 363;

    /** True if this request is rejected because it came over plain HTTP. */
    public static boolean turnsAway(HttpServletRequest request) {
        return !request.isSecure() && isOn(request.getServletContext()) && !isPlain(Paths.of(request));
    }

    /** True if a standard client must not send a password with this request, since anybody could read it. */
    public static boolean exposesPasswords(HttpServletRequest request) {
        return !request.isSecure() && isOn(request.getServletContext());
    }

    static boolean isOn(ServletContext context) {
        String standard = context.getInitParameter(SWITCH);
        return WebConfiguration.CURRENT.httpsOnly().orElseGet(() -> standard == null || Boolean.parseBoolean(standard));
    }

    private static boolean isPlain(String path) {
        return Paths.isForStandardClients(path) || path.startsWith("/health/");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!turnsAway(request)) {
            chain.doFilter(request, response);
        } else if (READS.contains(request.getMethod())) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(PERMANENT);
            response.setHeader("Location", secure(PublicUrl.forPeople()) + request.getRequestURI() + query);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * Uses the configuration, never the request's Host: otherwise a client could choose the redirect's target
     * host.
     */
    static String secure(String portal) {
        URI address = URI.create(portal);
        if ("https".equals(address.getScheme())) {
            return portal;
        }
        String port = address.getPort() == -1 ? "" : ":" + (address.getPort() + HTTPS_ABOVE_HTTP);
        return "https://" + address.getHost() + port;
    }
}
