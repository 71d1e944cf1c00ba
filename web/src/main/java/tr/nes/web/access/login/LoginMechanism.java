package tr.nes.web.access.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import tr.nes.access.SessionEnd;
import tr.nes.access.boundary.Sessions;
import tr.nes.condition.boundary.MachineCondition;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.Roles;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.http.CallerAddress;
import tr.nes.web.shell.http.HttpSessions;
import tr.nes.web.shell.http.HttpsOnly;
import tr.nes.web.shell.http.MaintenanceFilter;
import tr.nes.web.shell.http.Paths;
import tr.nes.web.shell.http.SecurityHeaders;

/**
 * The only authentication mechanism: on every address a terminal's credential takes precedence over a person's
 * login.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {
    @Inject
    private Sessions sessions;

    @Inject
    private PairedTerminal terminal;

    @Inject
    private RequestOrigin requestOrigin;

    @Inject
    private CallerAddress callers;

    @Inject
    private MachineCondition condition;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.put(request, response);
        String path = Paths.of(request);
        if (Paths.isResource(path) || Paths.isForStandardClients(path) || HttpsOnly.turnsAway(request)) {
            return context.doNothing();
        }
        if (condition.fault().isPresent()) {
            return closed(request, context);
        }
        try {
            return identified(request, context, path);
        } catch (RuntimeException e) {
            if (!condition.isToBlame(e)) {
                throw e;
            }
            return closed(request, context);
        }
    }

    /** The filters, which come later, say that there is maintenance; the login is asked for again by the next request. */
    private static AuthenticationStatus closed(HttpServletRequest request, HttpMessageContext context) {
        MaintenanceFilter.close(request);
        return context.doNothing();
    }

    private AuthenticationStatus identified(HttpServletRequest request, HttpMessageContext context, String path) {
        String id = terminal.view().map(TerminalView::id).map(TerminalId::value).orElse("");
        requestOrigin.cameFrom(callers.of(request), id);
        if (!id.isEmpty()) {
            return context.notifyContainerAboutLogin(id, Set.of(Roles.TERMINAL));
        }
        return isKiosks(path) || terminal.isFormer() ? context.doNothing() : asPerson(request, context, path);
    }

    private static boolean isKiosks(String path) {
        return path.equals(Address.KIOSK.path()) || path.startsWith(Address.KIOSK.path() + "/");
    }

    private AuthenticationStatus asPerson(HttpServletRequest request, HttpMessageContext context, String path) {
        Optional<Address> page = Address.ofPath(path);
        Optional<OpenLogin> login = OpenLogin.in(request);
        if (login.isEmpty()) {
            return page.filter(p -> !p.isPublic())
                    .map(p -> LoginRedirect.redirect(context, p, LoginRedirect.reasonOfAbsence(request)))
                    .orElseGet(context::doNothing);
        }
        Optional<SessionEnd> ended = sessions.touch(OpenLogin.token(request));
        if (ended.isPresent()) {
            HttpSessions.end(request);
            BearerCookie.LOGIN.forget(request, context.getResponse());
            return LoginRedirect.redirect(context, page.orElse(Address.MENU), noticeOf(ended.get()));
        }
        Set<String> roles = roles(request, login.get());
        if (page.isPresent() && !page.get().opensFor(roles)) {
            return LoginRedirect.forbid(context);
        }
        return context.notifyContainerAboutLogin(login.get().holder(), roles);
    }

    private Set<String> roles(HttpServletRequest request, OpenLogin login) {
        Set<String> left = sessions.remainingRoles(HolderId.of(login.holder()), login.roles(), login.way());
        if (!left.equals(login.roles())) {
            login.keepOnly(left, request);
        }
        return left;
    }

    private static PageNotice noticeOf(SessionEnd end) {
        return switch (end) {
            case NEWER_LOGIN -> PageNotice.NEWER_LOGIN;
            case LOCKED -> PageNotice.LOCKED;
            case PHONE_CHANGED -> PageNotice.PHONE_CORRECTED;
            case WORD_CHANGED -> PageNotice.WORD_CHANGED;
            case EXPIRED -> PageNotice.SESSION_EXPIRED;
            case IDLE, LOGOUT -> PageNotice.IDLE;
        };
    }
}
