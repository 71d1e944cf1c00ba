package tr.nes.web.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tr.nes.access.LoginMethod;
import tr.nes.access.LoginView;
import tr.nes.shared.Digest;

/**
 * The login of an HTTP session; only {@code Sessions} knows whether it is still valid. It counts only together
 * with the token in the browser's {@link BearerCookie#LOGIN}. The session, which is copied to other nodes, holds
 * only the token's hash.
 */
public record OpenLogin(
        String holder, String fullName, String tokenHash, Set<String> roles, LoginMethod way, Instant expires)
        implements Serializable {
    private static final String ATTRIBUTE = "nes.login";

    public static OpenLogin of(LoginView view) {
        return new OpenLogin(
                view.holder().toString(),
                view.fullName(),
                Digest.sha256(view.token()),
                Set.copyOf(view.roles()),
                view.way(),
                view.expires());
    }

    public static Optional<OpenLogin> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(s -> (OpenLogin) s.getAttribute(ATTRIBUTE))
                .filter(login -> login.tokenHash.equals(Digest.sha256(token(request))));
    }

    /** Token that identifies the login in calls of {@code Sessions}; empty if the browser sends none. */
    public static String token(HttpServletRequest request) {
        return BearerCookie.LOGIN.of(request).orElse("");
    }

    /**
     * Changes the session id, so that anyone who knows the old one isn't logged in too. Takes effect with the next
     * request.
     */
    public static void begin(LoginView view, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, of(view));
        BearerCookie.LOGIN.leave(request, response, view.token());
        BearerCookie.ATTEMPT.forget(request, response);
        DeviceCookie.leave(request, response, view.device());
    }

    /** From this request on. */
    void keepOnly(Set<String> left, HttpServletRequest request) {
        request.getSession()
                .setAttribute(ATTRIBUTE, new OpenLogin(holder, fullName, tokenHash, Set.copyOf(left), way, expires));
    }

    @Override
    public String toString() {
        return "login of " + holder;
    }
}
