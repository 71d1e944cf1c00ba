package tr.nes.casework.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.casework.control.CaseWork;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** What people complain about on the telephone; for the slice that keeps the call. */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
public class Complaints {

    @Inject
    private CaseWork work;

    /** Opens a case. @throws CaseException NOTE_MISSING, NOTE_HOLDS_SECRET */
    public void record(HolderId person, String text) {
        work.complain(person, text);
    }
}
