package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.NationalId;

/** Appoints the first administrator and audits it in one transaction. */
@ApplicationScoped
public class FirstAdministrator {

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail trail;

    @Transactional
    public HolderView make(NationalId number, HolderView unknown) {
        HolderView person = holders.appointFirstAdmin(number, unknown);
        trail.record(AuditFact.done(AuditAction.FIRST_ADMIN, person.id(), "ADMIN"));
        return person;
    }
}
