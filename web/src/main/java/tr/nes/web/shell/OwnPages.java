package tr.nes.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import tr.nes.shared.PublicUrl;

/**
 * What may change something is taken from our own pages only. Browsers say where a request comes from; the page's token is
 * asked for besides, by Faces. Standard clients send nothing that changes anything.
 */
public class OwnPages extends HttpFilter {
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
        String origin = request.getHeader("Origin");
        return site != null && !OWN.contains(site) || origin != null && !isOwn(origin, request.getHeader("Host"));
    }

    /** Behind a proxy the Host may be another one than people see. */
    private static boolean isOwn(String origin, String host) {
        Optional<String> authority = authority(origin);
        return authority.isPresent()
                && (authority.get().equalsIgnoreCase(host) || authority.equals(authority(PublicUrl.forPeople())));
    }

    private static Optional<String> authority(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
