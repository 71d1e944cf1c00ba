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
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.MainOfficerChangeView;
import tr.nes.institution.OfficerAppointment;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.OfficerView;
import tr.nes.institution.control.InstitutionDecision;
import tr.nes.institution.control.InstitutionRecords;
import tr.nes.institution.control.MainOfficerChangeRecords;
import tr.nes.institution.control.MainOfficerDecision;
import tr.nes.institution.control.OfficerLetters;
import tr.nes.institution.control.OfficerMails;
import tr.nes.institution.control.OfficerRecords;
import tr.nes.institution.control.OfficerTerms;
import tr.nes.institution.control.OfficerViews;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.MainOfficerChange;
import tr.nes.institution.entity.MainOfficerLetter;
import tr.nes.institution.entity.Officer;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Changes an institution's main officer on the strength of its letter: a member of the back office proposes,
 * another one or an administrator confirms or rejects. There is always a main officer.
 */
@Stateless
@RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
public class MainOfficerChanges {

    @Inject
    private InstitutionRecords institutions;

    @Inject
    private InstitutionDecision admission;

    @Inject
    private MainOfficerChangeRecords records;

    @Inject
    private MainOfficerDecision decision;

    @Inject
    private OfficerRecords officers;

    @Inject
    private OfficerTerms terms;

    @Inject
    private OfficerLetters letters;

    @Inject
    private OfficerViews views;

    @Inject
    private OfficerMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Present and coming officers of the institution itself. */
    public List<OfficerView> officers(UUID institution) {
        return views.ofInstitution(institution);
    }

    /** Undecided ones, the oldest first. */
    public List<MainOfficerChangeView> open() {
        return records.open().stream()
                .map(change -> views.of(change, institutions.find(change.institution())))
                .toList();
    }

    /**
     * @param coming null if nobody takes the place of the one who leaves
     * @param leaving id of the main officer who leaves; null if nobody does
     * @param letter a PDF of at most 1,000,000 bytes
     * @throws InstitutionException INSTITUTION_UNKNOWN or that of its state unless it is active; CHANGE_WAITS,
     *     OFFICER_GONE, LAST_MAIN_OFFICER, LETTER_WRONG
     */
    @RolesAllowed(Roles.BACK_OFFICE)
    @RequiresFreshFactor
    public UUID propose(UUID id, OfficerPerson coming, UUID leaving, byte[] letter) {
        Institution institution = institutions.lock(admission.active(id).id());
        decision.demandNoOther(institution);
        if (coming == null && leaving == null) {
            throw new InstitutionException(Reason.OFFICER_GONE);
        }
        Officer leaver = leaving == null ? null : decision.leaving(institution, leaving, coming != null);
        MainOfficerChange change = new MainOfficerChange(id, coming, leaver, caller.holder(), clock.instant());
        MainOfficerLetter sealed = letters.sealChange(change.id(), letter);
        records.add(change, sealed);
        mails.proposed(institution);
        audit.record(AuditFact.told(AuditAction.MAIN_OFFICER_PROPOSED, id.toString(), sealed.sha256()));
        return change.id();
    }

    /**
     * @throws InstitutionException CHANGE_DECIDED, OWN_PROPOSAL, OWN_MATTER; OFFICER_GONE or LAST_MAIN_OFFICER if
     *     the institution has changed since; IDENTITY_DIFFERS, ALREADY_OFFICER
     */
    @RequiresFreshFactor
    public void confirm(UUID id) {
        MainOfficerChange change = records.lock(id);
        Institution institution = institutions.lock(change.institution());
        decision.demandDecidable(change, AuditAction.MAIN_OFFICER_CHANGED);
        change.confirm(caller.holder(), clock.instant());
        boolean comes = change.coming().isPresent();
        change.coming()
                .ifPresent(person -> terms.begin(
                        institution, new OfficerAppointment(person, OfficerRole.MAIN, officers.today(), null)));
        change.leaving()
                .map(leaver -> decision.leaving(institution, leaver, comes))
                .ifPresent(leaver -> terms.end(institution, leaver, heir(institution, leaver)));
        mails.changed(institution);
        audit.record(AuditFact.told(
                AuditAction.MAIN_OFFICER_CHANGED, institution.id().toString(), id.toString()));
    }

    private HolderId heir(Institution institution, Officer leaver) {
        return officers.lasting(institution.id()).stream()
                .filter(officer -> officer.role() == OfficerRole.MAIN && officer != leaver)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new InstitutionException(Reason.LAST_MAIN_OFFICER))
                .holder();
    }

    /** Throws CHANGE_DECIDED, OWN_PROPOSAL, OWN_MATTER. The reason goes to the institution by mail. */
    @RequiresFreshFactor
    public void reject(UUID id, String reason) {
        MainOfficerChange change = records.lock(id);
        Institution institution = institutions.lock(change.institution());
        decision.demandDecidable(change, AuditAction.MAIN_OFFICER_REJECTED);
        change.reject(reason, caller.holder(), clock.instant());
        mails.rejected(institution, reason);
        audit.record(AuditFact.told(
                AuditAction.MAIN_OFFICER_REJECTED, institution.id().toString(), id.toString()));
    }

    /** The PDF that announces the change. */
    @RequiresFreshFactor
    public byte[] letter(UUID id) {
        MainOfficerChange change = records.find(id);
        audit.record(AuditFact.told(
                AuditAction.OFFICER_LETTER_SHOWN, change.institution().toString(), id.toString()));
        return letters.openChange(id, records.letter(id));
    }
}
