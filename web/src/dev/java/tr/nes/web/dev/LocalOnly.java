package tr.nes.web.dev;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps /dev to this machine: not from elsewhere, not through a proxy, not under another host's name (DNS rebinding), and
 * no changes asked for by another site's page.
 */
@WebFilter("/dev/*")
public class LocalOnly extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> ADDRESSES = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isLocal(request) && !isForeignChange(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isLocal(HttpServletRequest request) {
        return ADDRESSES.contains(request.getRemoteAddr()) && HOSTS.contains(host(request)) && !isForwarded(request);
    }

    private static String host(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host == null ? "" : host.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-"));
    }

    private static boolean isForeignChange(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
        boolean foreignPicture = "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        return foreignPicture
                || !reads
                        && origin != null
                        && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }
}
