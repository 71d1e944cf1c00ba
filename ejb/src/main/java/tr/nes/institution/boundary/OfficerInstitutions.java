package tr.nes.institution.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.institution.OfficerInstitution;
import tr.nes.institution.control.OfficerRights;
import tr.nes.institution.control.OfficerViews;
import tr.nes.shared.Roles;

/** The institutions of the logged-in officer: an office covers the institution with everything below it. */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class OfficerInstitutions {

    @Inject
    private OfficerRights rights;

    @Inject
    private OfficerViews views;

    /** From the top down; empty once the office has ended. */
    public List<OfficerInstitution> mine() {
        return rights.institutions().stream().map(views::of).toList();
    }
}
