package tr.nes.web.dev;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import tr.nes.web.shell.http.LocalCaller;
import tr.nes.web.shell.http.Origin;

/**
 * Restricts /dev to this machine: rejects remote requests, proxied requests, requests under another host's name
 * (DNS rebinding), and changes requested by another site's page.
 */
@WebFilter("/dev/*")
public class LocalhostFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (LocalCaller.sent(request) && !isForeignChange(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isForeignChange(HttpServletRequest request) {
        boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
        boolean foreignPicture = "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
        return foreignPicture || !reads && request.getHeader("Origin") != null && !Origin.isNamedAndOwn(request);
    }
}
