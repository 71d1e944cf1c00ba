package tr.nes.institution.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionView;
import tr.nes.institution.OfficerAppointment;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.control.InstitutionDecision;
import tr.nes.institution.control.InstitutionMails;
import tr.nes.institution.control.InstitutionRecords;
import tr.nes.institution.control.InstitutionViews;
import tr.nes.institution.control.OfficerLetters;
import tr.nes.institution.control.OfficerRecords;
import tr.nes.institution.control.OfficerTerms;
import tr.nes.institution.entity.Institution;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Admits institutions: a member of the back office proposes, another one or an administrator confirms or rejects. */
@Stateless
@RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
public class InstitutionAdmissions {

    @Inject
    private InstitutionRecords records;

    @Inject
    private InstitutionViews views;

    @Inject
    private InstitutionDecision decision;

    @Inject
    private OfficerLetters letters;

    @Inject
    private OfficerRecords officers;

    @Inject
    private OfficerTerms terms;

    @Inject
    private InstitutionMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Undecided ones first. */
    public List<InstitutionView> all() {
        return records.all().stream().map(views::of).toList();
    }

    /** @throws InstitutionException INSTITUTION_UNKNOWN if there is none with this id, which may be null */
    public InstitutionView of(UUID id) {
        return views.of(records.find(id));
    }

    /** The first officer as proposed; throws as {@link #of}. */
    public OfficerPerson firstOfficer(UUID id) {
        return records.find(id).firstOfficer();
    }

    /**
     * Makes the institution active and its first officer the main officer.
     *
     * @throws InstitutionException OWN_PROPOSAL, OWN_MATTER, that of its state, or IDENTITY_DIFFERS
     */
    @RequiresFreshFactor
    public void confirm(UUID id) {
        Institution institution = decision.undecided(id, AuditAction.INSTITUTION_CONFIRMED);
        institution.confirm(caller.holder(), clock.instant());
        terms.begin(
                institution,
                new OfficerAppointment(institution.firstOfficer(), OfficerRole.MAIN, officers.today(), null));
        mails.tell(institution);
        record(AuditAction.INSTITUTION_CONFIRMED, institution, "");
    }

    /** Throws as {@link #confirm}. The reason goes to the institution by mail. */
    @RequiresFreshFactor
    public void reject(UUID id, String reason) {
        Institution institution = decision.undecided(id, AuditAction.INSTITUTION_REJECTED);
        institution.reject(reason, caller.holder(), clock.instant());
        mails.tell(institution);
        record(AuditAction.INSTITUTION_REJECTED, institution, "");
    }

    /** The PDF that names the first officer. Throws as {@link #of}. */
    @RequiresFreshFactor
    public byte[] letter(UUID id) {
        Institution institution = records.find(id);
        record(AuditAction.OFFICER_LETTER_SHOWN, institution, "");
        return letters.open(id, records.letter(id));
    }

    private void record(AuditAction action, Institution institution, String detail) {
        audit.record(AuditFact.told(action, institution.id().toString(), detail));
    }
}
