package tr.nes.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;

/** Marks a browser from which its owner logged in before; strangers' wrong words do not lock such a browser out. */
final class DeviceCookie {
    private static final String NAME = "nes-device";
    private static final Duration KEPT = Duration.ofDays(180);

    private DeviceCookie() {}

    /** Null if there is none. */
    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(c -> NAME.equals(c.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    static void leave(HttpServletRequest request, HttpServletResponse response, String content) {
        Cookie cookie = new Cookie(NAME, content);
        cookie.setPath("/giris");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) KEPT.toSeconds());
        response.addCookie(cookie);
    }
}
