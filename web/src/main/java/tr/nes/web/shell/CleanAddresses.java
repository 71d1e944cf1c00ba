package tr.nes.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.web.shell.http.Paths;

/** Forwards public addresses to their views; the views' own paths can't be reached from outside. */
public class CleanAddresses extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        Optional<Address> page = Address.ofPath(path);
        if (page.isPresent()) {
            request.getRequestDispatcher(page.get().view()).forward(request, response);
        } else if (path.endsWith(".xhtml") && !Paths.isResource(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }
}
