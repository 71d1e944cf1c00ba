package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import tr.nes.access.boundary.Sessions;
import tr.nes.shared.HolderId;
import tr.nes.web.access.login.OpenLogin;
import tr.nes.web.shell.Address;

/** The page that says which role another page needs, and whether a stronger login is all that is missing. */
@Named
@RequestScoped
public class ForbiddenPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sessions sessions;

    private Set<String> needed;

    /** In words; empty if it is not known. */
    public String getRoles() {
        return RoleWords.list(needed());
    }

    /** Whether the person has the role, but logged in too weakly for it. */
    public boolean isTooWeak() {
        return OpenLogin.in(request)
                .map(login -> sessions.withheldRoles(HolderId.of(login.holder()), login.way()))
                .filter(withheld -> !Collections.disjoint(withheld, needed()))
                .isPresent();
    }

    private Set<String> needed() {
        if (needed == null) {
            Set<String> held = OpenLogin.in(request).map(OpenLogin::roles).orElse(Set.of());
            needed = page().map(page -> RoleWords.needed(page, held)).orElse(Set.of());
        }
        return needed;
    }

    private Optional<Address> page() {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return refused instanceof String uri && uri.startsWith(request.getContextPath())
                ? Address.ofPath(uri.substring(request.getContextPath().length()))
                : Optional.empty();
    }
}
