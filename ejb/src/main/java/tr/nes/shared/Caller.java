package tr.nes.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;

/** The caller as authenticated by the container; boundaries accept no other source. */
@ApplicationScoped
public class Caller {

    private final Principal principal;

    protected Caller() {
        this(null);
    }

    @Inject
    public Caller(Principal principal) {
        this.principal = principal;
    }

    /** The HolderId or TerminalId as text; "anonymous" before login. */
    public String name() {
        return principal.getName();
    }

    /** False for terminals, timers, commands and before login. */
    public boolean isPerson() {
        try {
            holder();
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /** @throws IllegalArgumentException if the caller is not a person */
    public HolderId holder() {
        return HolderId.of(name());
    }
}
