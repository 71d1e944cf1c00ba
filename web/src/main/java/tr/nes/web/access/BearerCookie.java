package tr.nes.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What only the person's own browser holds, until it is closed. The session on the server, which other nodes have copies
 * of, does not: whoever reads such a copy can't go on in the person's name.
 */
enum BearerCookie {
    /** The token of the login that is open. */
    LOGIN("nes-login", "/"),
    /** Proves that a login under way goes on in the browser in which it began. */
    ATTEMPT("nes-attempt", "/giris");

    private final String name;
    private final String path;

    BearerCookie(String name, String path) {
        this.name = name;
        this.path = path;
    }

    Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(c -> name.equals(c.getName()) && !c.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    void leave(HttpServletRequest request, HttpServletResponse response, String content) {
        response.addCookie(cookie(request, content));
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookie gone = cookie(request, "");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    private Cookie cookie(HttpServletRequest request, String content) {
        Cookie cookie = new Cookie(name, content);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        return cookie;
    }
}
