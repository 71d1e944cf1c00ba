package tr.nes.institution.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.OfficerAppointment;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.control.OfficerRecords;
import tr.nes.institution.control.OfficerRights;
import tr.nes.institution.control.OfficerTerms;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.Officer;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Officers and deputies, appointed and relieved by the main officer of the institution or of one above it. Every
 * method throws {@link InstitutionException} INSTITUTION_UNKNOWN if the caller does not act for it and
 * NOT_MAIN_OFFICER if he does, but not as main officer.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
@RequiresFreshFactor
public class OfficerAppointments {

    @Inject
    private OfficerRights rights;

    @Inject
    private OfficerRecords officers;

    @Inject
    private OfficerTerms terms;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** @throws InstitutionException MAIN_BY_BACK_OFFICE, DAYS_WRONG, IDENTITY_DIFFERS, ALREADY_OFFICER */
    public void appoint(UUID id, OfficerAppointment data) {
        Institution institution = asMain(id, AuditAction.OFFICER_APPOINTED);
        demandNotMain(data.role());
        terms.begin(institution, data);
    }

    /** At once. @throws InstitutionException OFFICER_GONE, MAIN_BY_BACK_OFFICE */
    public void end(UUID id, UUID officer) {
        Institution institution = asMain(id, AuditAction.OFFICER_ENDED);
        Officer leaver = officers.lasting(id, officer).orElseThrow(() -> new InstitutionException(Reason.OFFICER_GONE));
        demandNotMain(leaver.role());
        terms.end(institution, leaver, caller.holder());
    }

    /** Whether officers approve the forms of people on a list that they have signed, or the list is enough. */
    public void approveForms(UUID id, boolean wanted) {
        Institution institution = asMain(id, AuditAction.LIST_APPROVAL_CHANGED);
        institution.approveForms(wanted);
        audit.record(AuditFact.told(AuditAction.LIST_APPROVAL_CHANGED, id.toString(), wanted ? "forms" : "list"));
    }

    private Institution asMain(UUID id, AuditAction action) {
        Institution institution = rights.demand(id);
        if (!rights.isMain(institution)) {
            InstitutionException rule = new InstitutionException(Reason.NOT_MAIN_OFFICER);
            audit.recordApart(AuditFact.refused(action, null, id.toString(), rule.messageKey()));
            throw rule;
        }
        return institution;
    }

    private static void demandNotMain(OfficerRole role) {
        if (role == OfficerRole.MAIN) {
            throw new InstitutionException(Reason.MAIN_BY_BACK_OFFICE);
        }
    }
}
