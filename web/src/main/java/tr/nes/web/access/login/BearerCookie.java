package tr.nes.web.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import tr.nes.web.shell.http.HostCookie;

/**
 * Secrets that only the person's own browser holds, until it is closed. The session on the server, which is copied
 * to other nodes, doesn't contain them: reading such a copy is not enough to act in the person's name.
 */
public enum BearerCookie {
    /** Token of the current login. */
    LOGIN("nes-login"),
    /** Proves that a login in progress continues in the browser that began it. */
    ATTEMPT("nes-attempt");

    private final String name;

    BearerCookie(String name) {
        this.name = name;
    }

    public Optional<String> of(HttpServletRequest request) {
        return HostCookie.read(request, name);
    }

    void leave(HttpServletRequest request, HttpServletResponse response, String content) {
        response.addCookie(HostCookie.make(request, name, content));
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(HostCookie.gone(request, name));
    }
}
