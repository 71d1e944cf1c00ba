package tr.nes.web.access.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import tr.nes.web.shell.http.HostCookie;

/** Marks a browser in which its owner has logged in before; other people's wrong passwords do not lock it out. */
public final class DeviceCookie {
    private static final String NAME = "nes-device";
    private static final Duration KEPT = Duration.ofDays(180);

    private DeviceCookie() {}

    /** Null if there is none. */
    public static String of(HttpServletRequest request) {
        return HostCookie.read(request, NAME).orElse(null);
    }

    static void leave(HttpServletRequest request, HttpServletResponse response, String content) {
        Cookie cookie = HostCookie.make(request, NAME, content);
        cookie.setMaxAge((int) KEPT.toSeconds());
        response.addCookie(cookie);
    }
}
