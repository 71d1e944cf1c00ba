package tr.nes.web.shell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Omits the host in redirects to our own pages: the server would repeat the Host header, which any client can
 * forge.
 */
public class LocalRedirects extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Local(response));
    }

    /** Also for responses that are sent before any filter runs. */
    public static void send(HttpServletResponse response, String path) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", Paths.withinSite(path));
        response.setContentLength(0);
        response.flushBuffer();
    }

    private static final class Local extends HttpServletResponseWrapper {
        Local(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (location.startsWith("/") || location.startsWith("\\")) {
                send((HttpServletResponse) getResponse(), location);
            } else {
                super.sendRedirect(location);
            }
        }
    }
}
