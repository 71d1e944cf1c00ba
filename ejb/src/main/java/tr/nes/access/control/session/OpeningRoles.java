package tr.nes.access.control.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import tr.nes.access.LoginMethod;
import tr.nes.access.StaffPasswordLogin;
import tr.nes.access.control.AccessConfiguration;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/**
 * Determines a new session's roles. Everybody is a holder; a staff role requires an e-signature. The system
 * property {@code nes.staff.by.word} also allows a password with SMS code, or forbids it in a development build.
 */
@ApplicationScoped
public class OpeningRoles {

    @Inject
    private Holders holders;

    @Inject
    private Instance<StaffPasswordLogin> development;

    public Set<String> of(HolderId holder, LoginMethod loginMethod) {
        Set<String> roles = new HashSet<>();
        if (suffices(loginMethod)) {
            roles.addAll(holders.roles(holder));
        }
        roles.add(Roles.HOLDER);
        return Set.copyOf(roles);
    }

    private boolean suffices(LoginMethod loginMethod) {
        return switch (loginMethod) {
            case SIGNATURE -> true;
            case WORD -> AccessConfiguration.CURRENT.staffByPassword().orElseGet(() -> !development.isUnsatisfied());
            case E_DEVLET -> false;
        };
    }
}
