package tr.nes.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** The credential of a paired kiosk terminal. */
public final class TerminalCookie {
    public static final String NAME = "nes-terminal";
    private static final String PATH = "/kiosk";

    private TerminalCookie() {}

    static boolean reaches(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(c -> NAME.equals(c.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
