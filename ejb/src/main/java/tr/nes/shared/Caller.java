package tr.nes.shared;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** Who is calling, as the container knows it; no boundary believes anything else. */
@ApplicationScoped
@DeclareRoles(Roles.HOLDER)
public class Caller {

    private final SecurityContext security;

    protected Caller() {
        this(null);
    }

    @Inject
    public Caller(SecurityContext security) {
        this.security = security;
    }

    /** The HolderId or TerminalId as text; empty when nobody is logged in. */
    public String name() {
        Principal principal = security.getCallerPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /** @throws IllegalArgumentException if the caller is not a person */
    public HolderId holder() {
        return HolderId.of(name());
    }
}
