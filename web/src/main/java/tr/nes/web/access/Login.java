package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import tr.nes.access.LoginMethod;
import tr.nes.access.SessionEnd;
import tr.nes.access.boundary.Sessions;
import tr.nes.shared.HolderId;
import tr.nes.web.access.login.BearerCookie;
import tr.nes.web.access.login.OpenLogin;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.http.HttpSessions;

/** The current login, for the layout of every page; and Çıkış. */
@Named
@RequestScoped
public class Login {
    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    public boolean isOpen() {
        return OpenLogin.in(request).isPresent();
    }

    public String getFullName() {
        return OpenLogin.in(request).map(OpenLogin::fullName).orElse("");
    }

    public boolean has(String role) {
        return OpenLogin.in(request).filter(l -> l.roles().contains(role)).isPresent();
    }

    /** Whether any role of the authority's staff counts in this session. */
    public boolean isStaff() {
        return OpenLogin.in(request).filter(l -> RoleWords.isStaff(l.roles())).isPresent();
    }

    /** The person's roles for which this login is too weak, in words; empty if there are none. */
    public String getWithheld() {
        return RoleWords.list(withheld());
    }

    private Set<String> withheld() {
        return OpenLogin.in(request)
                .map(l -> sessions.withheldRoles(HolderId.of(l.holder()), l.way()))
                .orElse(Set.of());
    }

    /** Until when this login needs no e-signature although it has a staff role; null if that is not the case. */
    public Instant getEnrolmentEnd() {
        return OpenLogin.in(request)
                .filter(l -> isStaff() && l.way() == LoginMethod.WORD)
                .flatMap(l -> sessions.enrolmentEnd(HolderId.of(l.holder())))
                .orElse(null);
    }

    /** Seconds without a request after which the session ends. */
    public int getIdleSeconds() {
        return request.getSession().getMaxInactiveInterval();
    }

    /** Seconds until the session ends regardless of activity. */
    public long getRemainingSeconds() {
        return OpenLogin.in(request)
                .map(login -> Duration.between(clock.instant(), login.expires()).toSeconds())
                .map(left -> Math.max(0, left))
                .orElse(0L);
    }

    public String end() {
        Optional<OpenLogin> login = OpenLogin.in(request);
        login.ifPresent(open -> sessions.end(OpenLogin.token(request), SessionEnd.LOGOUT));
        HttpSessions.end(request);
        BearerCookie.LOGIN.forget(
                request, (HttpServletResponse) faces.getExternalContext().getResponse());
        boolean openElsewhere =
                login.filter(open -> open.way() == LoginMethod.E_DEVLET).isPresent();
        return openElsewhere ? Address.LOGGED_OUT.redirect(PageNotice.E_DEVLET_OPEN) : Address.LOGGED_OUT.redirect();
    }
}
