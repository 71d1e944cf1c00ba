package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.FourEyes;
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
        FourEyes.Obstacle obstacle =
                FourEyes.obstacle(institution.proposedBy(), caller.holder(), () -> isFirstOfficer(institution));
        return obstacle == null ? null : new InstitutionException(Reason.valueOf(obstacle.name()));
    }

    private boolean isFirstOfficer(Institution institution) {
        String number = institution.firstOfficer().identityNumber().value();
        return holders.byIdentityNumber(number).filter(caller.holder()::equals).isPresent();
    }

    /** @throws InstitutionException INSTITUTION_UNKNOWN or that of its state if it is not active */
    public Institution active(UUID id) {
        Institution institution = records.find(id);
        if (institution.state() != InstitutionState.ACTIVE) {
            throw InstitutionException.in(institution.state());
        }
        return institution;
    }
}
