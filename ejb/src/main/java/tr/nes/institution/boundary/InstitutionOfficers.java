package tr.nes.institution.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.institution.control.OfficerRecords;
import tr.nes.shared.HolderId;

/** Who is an officer at this moment. For other slices only. */
@Stateless
@PermitAll
public class InstitutionOfficers {

    @Inject
    private OfficerRecords officers;

    public boolean isOfficer(HolderId holder) {
        return !officers.actingNow(holder).isEmpty();
    }
}
