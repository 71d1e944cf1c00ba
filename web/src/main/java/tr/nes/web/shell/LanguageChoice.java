package tr.nes.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import tr.nes.web.shell.http.HostCookie;

/** Stores {@code ?dil=en} in a cookie and removes it from the address; the page stays the same. */
public class LanguageChoice extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String wanted = "GET".equals(request.getMethod()) ? request.getParameter(Language.PARAMETER) : null;
        if (wanted == null) {
            chain.doFilter(request, response);
            return;
        }
        if (Language.isOffered(wanted)) {
            Cookie cookie = HostCookie.make(request, Language.COOKIE, wanted);
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            response.addCookie(cookie);
        }
        response.sendRedirect(request.getRequestURI() + Language.queryWithoutChoice(request));
    }
}
