package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.OfficerAppointment;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.Officer;
import tr.nes.shared.HolderId;

/** Begins and ends offices at a locked institution: records it, tells the person and passes unfinished work on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OfficerTerms {

    @Inject
    private OfficerRecords officers;

    @Inject
    private OfficerRegistration registration;

    @Inject
    private StaffRecords lists;

    @Inject
    private OfficerMails mails;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * An officer who becomes the main officer loses the lesser office.
     *
     * @throws InstitutionException DAYS_WRONG, IDENTITY_DIFFERS, ALREADY_OFFICER
     */
    public void begin(Institution institution, OfficerAppointment data) {
        LocalDate until = data.until();
        if (data.from().isBefore(officers.today())
                || until != null && until.isBefore(data.from())
                || until == null && data.role() == OfficerRole.DEPUTY) {
            throw new InstitutionException(Reason.DAYS_WRONG);
        }
        HolderId person = registration.holderOf(data.person());
        for (Officer held : officers.lasting(institution.id())) {
            if (held.holder().equals(person) && held.overlaps(data.from(), until)) {
                giveUp(held, data.role());
            }
        }
        Officer officer = new Officer(institution.id(), person, data.role(), data.from(), until);
        officers.add(officer);
        mails.appointed(institution, officer);
        audit.record(AuditFact.done(
                AuditAction.OFFICER_APPOINTED, person, institution.id().toString()));
    }

    private void giveUp(Officer held, OfficerRole next) {
        if (next != OfficerRole.MAIN || held.role() == OfficerRole.MAIN) {
            throw new InstitutionException(Reason.ALREADY_OFFICER);
        }
        held.end(clock.instant());
    }

    /** @param heir takes over what the officer has not finished */
    public void end(Institution institution, Officer officer, HolderId heir) {
        officer.end(clock.instant());
        int passed = lists.passOn(institution, officer.holder(), heir);
        mails.ended(institution, officer);
        UUID at = institution.id();
        audit.record(AuditFact.done(AuditAction.OFFICER_ENDED, officer.holder(), at.toString()));
        if (passed > 0) {
            audit.record(AuditFact.told(AuditAction.OFFICER_WORK_PASSED, at.toString(), String.valueOf(passed)));
        }
    }
}
