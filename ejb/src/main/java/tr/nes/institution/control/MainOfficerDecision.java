package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.FourEyes;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.OfficerRole;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.MainOfficerChange;
import tr.nes.institution.entity.Officer;
import tr.nes.shared.Caller;

/** The rules of proposing and deciding a change of the main officer; refused decisions are recorded. */
@ApplicationScoped
public class MainOfficerDecision {

    @Inject
    private MainOfficerChangeRecords records;

    @Inject
    private OfficerRecords officers;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /** @throws InstitutionException CHANGE_WAITS if another change is undecided */
    public void demandNoOther(Institution institution) {
        if (records.open().stream().anyMatch(each -> each.institution().equals(institution.id()))) {
            throw new InstitutionException(Reason.CHANGE_WAITS);
        }
    }

    /**
     * The main officer who leaves.
     *
     * @throws InstitutionException OFFICER_GONE unless the id is a present main officer's of the institution;
     *     LAST_MAIN_OFFICER if nobody comes and no other main officer is left
     */
    public Officer leaving(Institution institution, UUID id, boolean somebodyComes) {
        Officer leaving = officers.lasting(institution.id(), id)
                .filter(officer -> officer.role() == OfficerRole.MAIN)
                .orElseThrow(() -> new InstitutionException(Reason.OFFICER_GONE));
        long mains = officers.lasting(institution.id()).stream()
                .filter(officer -> officer.role() == OfficerRole.MAIN && officer.actsOn(officers.today()))
                .count();
        if (!somebodyComes && mains < 2) {
            throw new InstitutionException(Reason.LAST_MAIN_OFFICER);
        }
        return leaving;
    }

    /** @throws InstitutionException CHANGE_DECIDED, OWN_PROPOSAL or OWN_MATTER if the caller must not decide */
    public void demandDecidable(MainOfficerChange change, AuditAction action) {
        Reason reason = obstacle(change);
        if (reason != null) {
            InstitutionException rule = new InstitutionException(reason);
            audit.recordApart(
                    AuditFact.refused(action, null, change.institution().toString(), rule.messageKey()));
            throw rule;
        }
    }

    private Reason obstacle(MainOfficerChange change) {
        if (!change.isOpen()) {
            return Reason.CHANGE_DECIDED;
        }
        FourEyes.Obstacle obstacle =
                FourEyes.obstacle(change.proposedBy(), caller.holder(), () -> isComing(change) || isLeaving(change));
        return obstacle == null ? null : Reason.valueOf(obstacle.name());
    }

    private boolean isComing(MainOfficerChange change) {
        Optional<OfficerPerson> coming = change.coming();
        return coming.flatMap(person ->
                        holders.byIdentityNumber(person.identityNumber().value()))
                .filter(caller.holder()::equals)
                .isPresent();
    }

    private boolean isLeaving(MainOfficerChange change) {
        return change.leaving()
                .flatMap(id -> officers.lasting(change.institution(), id))
                .filter(officer -> officer.holder().equals(caller.holder()))
                .isPresent();
    }
}
