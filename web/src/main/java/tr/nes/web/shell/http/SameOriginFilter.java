package tr.nes.web.shell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Accepts state-changing requests from our own pages only. Browsers declare a request's origin; Faces additionally
 * checks the page's token. Standard clients send nothing that changes state.
 */
public class SameOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean harmless = READS.contains(request.getMethod()) || Paths.isForStandardClients(Paths.of(request));
        if (!harmless && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN.contains(site) || Origin.isNamedAndForeign(request) || isReferredByOthers(request);
    }

    /** For browsers that send no Origin; our own pages always send a Referer (Referrer-Policy). */
    private static boolean isReferredByOthers(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        return request.getHeader("Origin") == null && referrer != null && !Origin.isOwn(referrer, request);
    }
}
