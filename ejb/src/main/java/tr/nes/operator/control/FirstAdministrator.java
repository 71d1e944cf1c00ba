package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import tr.nes.access.boundary.StaffEnrolments;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.holder.boundary.Holders;

/** Appoints the first administrator and audits it in one transaction. */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    private Holders holders;

    @Inject
    private StaffEnrolments enrolments;

    @Inject
    private AuditTrail trail;

    /** Until when a login without a signature is enough; empty if the person has a certificate in use. */
    record Appointment(HolderView person, Optional<Instant> enrolment) {}

    @Transactional
    public Appointment make(IdentityNumber number, HolderView unknown) {
        HolderView person = holders.appointFirstAdmin(number, unknown);
        trail.record(AuditFact.done(AuditAction.FIRST_ADMIN, person.id(), "ADMIN"));
        return new Appointment(person, enrolments.openUnlessCertified(person.id()));
    }
}
