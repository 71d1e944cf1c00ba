package tr.nes.web.shell.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.condition.boundary.MachineCondition;
import tr.nes.web.shell.Language;

/**
 * While disk, folders or database are at fault, pages say that there is maintenance (503) and come back by themselves. What needs none of
 * them goes on: style sheets, health, revocation lists and the authority's certificates; OCSP is answered before any filter.
 */
public class MaintenanceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final String CLOSED = MaintenanceFilter.class.getName();

    @Inject
    private transient MachineCondition condition;

    /** Has this request answered by the page, since it could not be found out who asks. */
    public static void close(HttpServletRequest request) {
        request.setAttribute(CLOSED, true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (MaintenancePage.goesOn(Paths.of(request))) {
            chain.doFilter(request, response);
        } else if (request.getAttribute(CLOSED) != null || condition.fault().isPresent()) {
            tell(request, response);
        } else {
            serve(request, response, chain);
        }
    }

    /** A fault is noticed by the request that fails before the next look at the machine. */
    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !condition.isToBlame(e)) {
                throw e;
            }
            response.resetBuffer();
            tell(request, response);
        }
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", MaintenancePage.SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        boolean again = "GET".equals(request.getMethod());
        response.getWriter().write(new MaintenancePage(Language.of(request), request.getContextPath(), again).html());
    }
}
