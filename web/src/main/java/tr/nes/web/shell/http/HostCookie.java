package tr.nes.web.shell.http;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names, finds and makes the application's cookies. Where pages are served over HTTPS only, each name begins with
 * {@code __Host-}: browsers take such a cookie from this very host, over TLS, for every path and no other host (RFC 6265bis
 * §4.1.3.2), so that nobody on the line or at a neighbouring host can plant one. Over plain HTTP they refuse the prefix: there
 * the names are plain.
 */
public final class HostCookie {
    public static final String PREFIX = "__Host-";
    /** The HTTP session's, without the prefix. */
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

    /** Of no script's concern, and gone with the browser unless an age is set. */
    public static Cookie make(HttpServletRequest request, String plainName, String value) {
        ServletContext context = request.getServletContext();
        Cookie cookie = new Cookie(name(context, plainName), value);
        cookie.setPath(EVERY_PATH);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || HttpsOnly.isOn(context));
        return cookie;
    }

    /** To be added to an answer: the browser forgets the cookie. */
    public static Cookie gone(HttpServletRequest request, String plainName) {
        Cookie cookie = make(request, plainName, "");
        cookie.setMaxAge(0);
        return cookie;
    }

    /** Before the application serves its first request; the last word counts. */
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
