package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.entity.Institution;
import tr.nes.shared.Caller;

/** The rules of a decision by a second person; a refusal is recorded. */
@ApplicationScoped
public class InstitutionDecision {

    @Inject
    private InstitutionRecords records;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * The institution, locked, for a decision by the caller.
     *
     * @throws InstitutionException INSTITUTION_UNKNOWN, that of its state, OWN_PROPOSAL or OWN_MATTER
     */
    public Institution undecided(UUID id, AuditAction action) {
        Institution institution = records.lock(id);
        InstitutionException rule = obstacle(institution);
        if (rule != null) {
            audit.recordApart(AuditFact.refused(action, null, id.toString(), rule.messageKey()));
            throw rule;
        }
        return institution;
    }

    private InstitutionException obstacle(Institution institution) {
        if (institution.state() != InstitutionState.PROPOSED) {
            return InstitutionException.in(institution.state());
        }
        if (institution.proposedBy().equals(caller.holder())) {
            return new InstitutionException(Reason.OWN_PROPOSAL);
        }
        String number = institution.firstOfficer().identityNumber().value();
        boolean own =
                holders.byIdentityNumber(number).filter(caller.holder()::equals).isPresent();
        return own ? new InstitutionException(Reason.OWN_MATTER) : null;
    }

    /** @throws InstitutionException INSTITUTION_UNKNOWN or that of its state if it is not active */
    public Institution activeParent(UUID id) {
        Institution parent = records.find(id);
        if (parent.state() != InstitutionState.ACTIVE) {
            throw InstitutionException.in(parent.state());
        }
        return parent;
    }
}
