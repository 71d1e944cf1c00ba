package tr.nes.web.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import tr.nes.web.shell.http.HostCookie;

/**
 * What only the person's own browser holds, until it is closed. The session on the server, which other nodes have copies
 * of, does not: whoever reads such a copy can't go on in the person's name.
 */
public enum BearerCookie {
    /** The token of the login that is open. */
    LOGIN("nes-login"),
    /** Proves that a login under way goes on in the browser in which it began. */
    ATTEMPT("nes-attempt");

    private final String name;

    BearerCookie(String name) {
        this.name = name;
    }

    Optional<String> of(HttpServletRequest request) {
        return HostCookie.read(request, name);
    }

    void leave(HttpServletRequest request, HttpServletResponse response, String content) {
        response.addCookie(HostCookie.make(request, name, content));
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(HostCookie.gone(request, name));
    }
}
