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
import tr.nes.institution.boundary.InstitutionOfficers;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/**
 * Determines a new session's roles. Everybody is a holder; a staff role requires an e-signature, an officer's an
 * e-signature or e-Devlet. The system property {@code nes.staff.by.word} also allows both with a password and SMS
 * code, or forbids it in a development build.
 */
@ApplicationScoped
public class OpeningRoles {

    @Inject
    private Holders holders;

    @Inject
    private InstitutionOfficers officers;

    @Inject
    private Instance<StaffPasswordLogin> development;

    public Set<String> of(HolderId holder, LoginMethod loginMethod) {
        Set<String> roles = new HashSet<>();
        if (suffices(loginMethod)) {
            roles.addAll(holders.roles(holder));
        }
        if ((suffices(loginMethod) || loginMethod == LoginMethod.E_DEVLET) && officers.isOfficer(holder)) {
            roles.add(Roles.OFFICER);
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
