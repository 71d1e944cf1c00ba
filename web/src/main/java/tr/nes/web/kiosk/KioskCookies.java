package tr.nes.web.kiosk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import tr.nes.web.access.login.TerminalCookie;
import tr.nes.web.shell.Language;
import tr.nes.web.shell.http.HostCookie;

/** The two cookies of a kiosk browser: its terminal and its visit. Scripts can't read them. */
public final class KioskCookies {

    public static final String TERMINAL = TerminalCookie.NAME;
    public static final String SERVICING = "nes-servicing";
    public static final String PATH = "/kiosk";

    /** The longest lifetime browsers accept; the start page renews the cookie each time. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private KioskCookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        return HostCookie.read(request, name);
    }

    public static void writeTerminal(HttpServletRequest request, HttpServletResponse response, String credential) {
        Cookie cookie = cookie(request, TERMINAL, credential);
        cookie.setAttribute("SameSite", TerminalCookie.SAME_SITE);
        cookie.setMaxAge((int) LONGEST.toSeconds());
        response.addCookie(cookie);
    }

    static void writeServicing(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(cookie(request, SERVICING, token));
    }

    /** Forgets visit and language: the next person starts in Turkish and without data of the previous one. */
    static void forgetVisit(HttpServletRequest request, HttpServletResponse response) {
        Cookie visit = cookie(request, SERVICING, "");
        visit.setMaxAge(0);
        response.addCookie(visit);
        response.addCookie(HostCookie.gone(request, Language.COOKIE));
    }

    private static Cookie cookie(HttpServletRequest request, String name, String value) {
        Cookie cookie = HostCookie.make(request, name, value);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
