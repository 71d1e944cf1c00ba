package tr.nes.web.access;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import tr.nes.web.access.captcha.CaptchaServlet;
import tr.nes.web.access.login.PairedTerminal;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.http.Paths;

/**
 * Limits a kiosk's browser to the kiosk pages and their resources. Any other address redirects to the start screen
 * and accepts no data.
 */
public class KioskConfinement extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Set<String> PARTS =
            Set.of("/kiosk/", "/jakarta.faces.push/", CaptchaServlet.IMAGE, CaptchaServlet.SPEECH, CaptchaServlet.WORK);

    @Inject
    private transient PairedTerminal terminal;

    @Inject
    private transient Instance<AllowedInKiosk> allowed;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOpen(Paths.of(request)) || !terminal.isConfined()) {
            chain.doFilter(request, response);
        } else if (READS.contains(request.getMethod())) {
            response.sendRedirect(request.getContextPath() + Address.KIOSK.path());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOpen(String path) {
        return path.equals(Address.KIOSK.path())
                || PARTS.stream().anyMatch(path::startsWith)
                || Paths.isResource(path)
                || Paths.isForStandardClients(path)
                || allowed.stream().anyMatch(more -> more.allows(path));
    }
}
