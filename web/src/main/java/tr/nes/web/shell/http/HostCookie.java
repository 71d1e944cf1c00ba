package tr.nes.web.shell.http;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names, finds and creates the application's cookies. If pages are served over HTTPS only, each name begins with
 * {@code __Host-}: browsers accept such a cookie only from this host, over TLS and for every path (RFC 6265bis
 * §4.1.3.2), so that neither a network attacker nor a sibling host can plant one. Over plain HTTP browsers reject
 * the prefix, so the names have none.
 */
public final class HostCookie {
    public static final String PREFIX = "__Host-";
    /** Name of the HTTP session's cookie, without the prefix. */
    public static final String SESSION = "nes-session";

    private static final String EVERY_PATH = "/";

    private HostCookie() {}

    /** Empty if the browser sends none, or an empty one. */
    public static Optional<String> read(HttpServletRequest request, String plainName) {
        String name = name(request.getServletContext(), plainName);
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(c -> name.equals(c.getName()) && !c.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    /** HttpOnly; expires with the browser unless an age is set. */
    public static Cookie make(HttpServletRequest request, String plainName, String value) {
        ServletContext context = request.getServletContext();
        Cookie cookie = new Cookie(name(context, plainName), value);
        cookie.setPath(EVERY_PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || HttpsOnly.isOn(context));
        return cookie;
    }

    /** A cookie that, added to a response, makes the browser delete it. */
    public static Cookie gone(HttpServletRequest request, String plainName) {
        Cookie cookie = make(request, plainName, "");
        cookie.setMaxAge(0);
        return cookie;
    }

    /** Must run before the application serves its first request; the last call wins. */
    public static void nameSession(ServletContext starting) {
        SessionCookieConfig session = starting.getSessionCookieConfig();
        session.setName(name(starting, SESSION));
        session.setPath(EVERY_PATH);
        session.setSecure(HttpsOnly.isOn(starting));
    }

    private static String name(ServletContext context, String plainName) {
        return HttpsOnly.isOn(context) ? PREFIX + plainName : plainName;
    }
}
