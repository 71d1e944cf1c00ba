package tr.nes.web.kiosk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import tr.nes.web.access.TerminalCookie;

/** The two things a kiosk browser holds: which terminal it is, and which visit goes on. No script reads either. */
public final class KioskCookies {

    public static final String TERMINAL = TerminalCookie.NAME;
    public static final String SERVICING = "nes-servicing";
    public static final String PATH = "/kiosk";

    private static final String LANGUAGE = "nes-dil";
    /** Browsers keep no cookie longer; the start page writes it anew each time. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private KioskCookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(c -> name.equals(c.getName()) && !c.getValue().isEmpty())
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public static void writeTerminal(HttpServletRequest request, HttpServletResponse response, String credential) {
        Cookie cookie = cookie(request, TERMINAL, credential);
        cookie.setMaxAge((int) LONGEST.toSeconds());
        response.addCookie(cookie);
        Cookie mark = cookie(request, TerminalCookie.MARK, "1");
        mark.setPath("/");
        mark.setMaxAge((int) LONGEST.toSeconds());
        response.addCookie(mark);
    }

    static void writeServicing(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(cookie(request, SERVICING, token));
    }

    /** Visit and language: the next person starts in Turkish and with nothing of the one before. */
    static void forgetVisit(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(gone(cookie(request, SERVICING, "")));
        Cookie language = cookie(request, LANGUAGE, "");
        language.setPath("/");
        response.addCookie(gone(language));
    }

    private static Cookie gone(Cookie cookie) {
        cookie.setMaxAge(0);
        return cookie;
    }

    private static Cookie cookie(HttpServletRequest request, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
