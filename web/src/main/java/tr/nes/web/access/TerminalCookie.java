package tr.nes.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** The credential of a paired kiosk terminal. */
public final class TerminalCookie {
    public static final String NAME = "nes-terminal";
    /** No secret: tells pages outside the kiosk that everybody looks at this screen. */
    public static final String MARK = "nes-kiosk";

    private static final String PATH = "/kiosk";

    private TerminalCookie() {}

    static boolean reaches(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    static Optional<String> of(HttpServletRequest request) {
        return named(request, NAME);
    }

    /** Whether this is the browser of a kiosk, on whatever page. */
    static boolean marks(HttpServletRequest request) {
        return named(request, MARK).isPresent();
    }

    private static Optional<String> named(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(c -> name.equals(c.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
