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
 * Determines a session's roles. Everybody is a holder; a staff role requires an e-signature, an officer's an
 * e-signature or e-Devlet. The system property {@code nes.staff.by.word} also allows both with a password and SMS
 * code, or forbids it in a development build.
 */
@ApplicationScoped
public class OpeningRoles {

    private static final Set<String> STAFF = Set.of(Roles.CALL_CENTRE, Roles.BACK_OFFICE, Roles.ADMIN, Roles.AUDITOR);

    @Inject
    private Holders holders;

    @Inject
    private StaffEnrolmentRecords enrolments;

    @Inject
    private InstitutionOfficers officers;

    @Inject
    private Instance<StaffPasswordLogin> development;

    public Set<String> of(HolderId holder, LoginMethod loginMethod) {
        Set<String> roles = new HashSet<>(ofStaff(holder, loginMethod));
        if ((suffices(loginMethod) || loginMethod == LoginMethod.E_DEVLET) && officers.isOfficer(holder)) {
            roles.add(Roles.OFFICER);
        }
        roles.add(Roles.HOLDER);
        return Set.copyOf(roles);
    }

    /** An administrator who has no certificate yet is one for a day; other staff roles wait for the signature. */
    private Set<String> ofStaff(HolderId holder, LoginMethod loginMethod) {
        Set<String> held = holders.roles(holder);
        if (suffices(loginMethod)) {
            return held;
        }
        boolean enrols = loginMethod == LoginMethod.WORD
                && held.contains(Roles.ADMIN)
                && enrolments.openUntil(holder).isPresent();
        return enrols ? Set.of(Roles.ADMIN) : Set.of();
    }

    /** Roles that end go at once, also in sessions that are open; new ones come with the next login only. */
    public Set<String> remaining(HolderId holder, Set<String> roles, LoginMethod loginMethod) {
        Set<String> rest = new HashSet<>(roles);
        if (rest.contains(Roles.OFFICER) && !officers.isOfficer(holder)) {
            rest.remove(Roles.OFFICER);
        }
        if (rest.stream().anyMatch(STAFF::contains)) {
            Set<String> held = ofStaff(holder, loginMethod);
            rest.removeIf(role -> STAFF.contains(role) && !held.contains(role));
        }
        return rest.equals(roles) ? roles : Set.copyOf(rest);
    }

    /** Roles that the person has, and that this way in is too weak for. */
    public Set<String> withheld(HolderId holder, LoginMethod loginMethod) {
        Set<String> missing = new HashSet<>(of(holder, LoginMethod.SIGNATURE));
        missing.removeAll(of(holder, loginMethod));
        return Set.copyOf(missing);
    }

    private boolean suffices(LoginMethod loginMethod) {
        return switch (loginMethod) {
            case SIGNATURE -> true;
            case WORD -> AccessConfiguration.CURRENT.staffByPassword().orElseGet(() -> !development.isUnsatisfied());
            case E_DEVLET -> false;
        };
    }
}
