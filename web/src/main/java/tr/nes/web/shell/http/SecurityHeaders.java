package tr.nes.web.shell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Security headers of every response; the content security policy of pages comes from PrimeFaces with its nonce. */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        put(request, response);
        chain.doFilter(request, response);
    }

    /** Also for responses sent before any filter runs: redirects to the login, refusals. */
    public static void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        String camera = Paths.usesCamera(Paths.of(request)) ? "camera=(self)" : "camera=()";
        response.setHeader("Permissions-Policy", camera + ", microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!Paths.isResource(Paths.of(request))) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
