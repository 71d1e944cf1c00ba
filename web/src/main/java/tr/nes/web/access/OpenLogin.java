package tr.nes.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import tr.nes.access.LoginView;
import tr.nes.access.LoginWay;

/** The login that an HTTP session carries; whether it still lives is known by {@code Sessions} alone. */
record OpenLogin(String holder, String fullName, String token, Set<String> roles, LoginWay way)
        implements Serializable {
    private static final String ATTRIBUTE = "nes.login";

    static OpenLogin of(LoginView view) {
        return new OpenLogin(
                view.holder().toString(), view.fullName(), view.token(), Set.copyOf(view.roles()), view.way());
    }

    static Optional<OpenLogin> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (OpenLogin) s.getAttribute(ATTRIBUTE));
    }

    /** Under a new session id, so that nobody who knew the old one is logged in too. */
    void keepIn(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    @Override
    public String toString() {
        return "login of " + holder;
    }
}
