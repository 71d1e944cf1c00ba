package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.AuthorityCase.IdentityLinkView.State;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.IdentityProofs;
import tr.nes.enrolment.control.MovePolicy;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.AuthorityReview;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Caller;

/** What the authority needs to take an application into review, and to accept it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuthorityAcceptance {

    private static final int LONGEST = 300;

    @Inject
    private AuthorityRecords records;

    @Inject
    private IdentityLinkRecords links;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private MovePolicy policy;

    @Inject
    private IdentityProofs proofs;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Whether the authority has the next step. */
    public boolean isTurn(Application application) {
        return switch (application.state()) {
            case OFFICER_SIGNED, AUTHORITY_REVIEW -> true;
            case SIGNED -> staff.employer(application.institution()).paper() == PaperReceiver.AUTHORITY;
            default -> false;
        };
    }

    /** Whether the applicant calls, by person, whatever the role. */
    public boolean isOwn(Application application) {
        return holders.view(caller.holder()).identityNumber().value().equals(application.identityNumber())
                || holders.byIdentityNumber(application.identityNumber())
                        .filter(caller.holder()::equals)
                        .isPresent();
    }

    /** Takes it into review. @throws ApplicationException STATE, OWN_APPLICATION */
    public AuthorityReview begun(Application application) {
        demandOthers(application);
        if (application.state() != ApplicationState.AUTHORITY_REVIEW) {
            steps.move(application, ApplicationState.AUTHORITY_REVIEW, ApplicationActor.AUTHORITY, "");
        }
        return records.begun(application);
    }

    private void demandOthers(Application application) {
        if (isOwn(application)) {
            audit.recordApart(AuditFact.refused(
                    AuditAction.APPLICATION_REVIEW,
                    caller.holder(),
                    application.id().toString(),
                    "own"));
            throw new ApplicationException(Reason.OWN_APPLICATION);
        }
        if (!isTurn(application)) {
            throw ApplicationException.in(application.state());
        }
    }

    /**
     * Leaves it to production, or to the payment if the person pays.
     *
     * @param statement why without the register's word; needed where no register is connected, else ignored
     * @throws ApplicationException STATE, OWN_APPLICATION, IDENTITY_UNPROVEN, REGISTRY_MISSING, REGISTRY_DIFFERS,
     *     LINK_MISSING
     */
    public void accept(Application application, String statement) {
        demandOthers(application);
        proofs.demandAccepted(application);
        String without = demandRegistry(application, statement);
        boolean change = application.kind() == ApplicationKind.IDENTITY_CHANGE
                || links.of(application)
                        .filter(link -> link.state() == State.PROPOSED)
                        .isPresent();
        if (change && !links.isConfirmed(application)) {
            throw new ApplicationException(Reason.LINK_MISSING);
        }
        begun(application).accept(caller.holder(), holders.view(caller.holder()).fullName(), without, clock.instant());
        steps.audit(AuditAction.APPLICATION_REVIEW, application, "accepted");
        if (policy.isCharged(application)) {
            steps.move(application, ApplicationState.AWAITING_PAYMENT, ApplicationActor.AUTHORITY, "");
        }
    }

    private String demandRegistry(Application application, String statement) {
        RegistryCheck check =
                records.find(application).map(AuthorityReview::registry).orElse(null);
        if (check == null || check.result() == RegistryCheck.Result.UNREACHABLE) {
            throw new ApplicationException(Reason.REGISTRY_MISSING);
        }
        if (check.isMatch()) {
            return null;
        }
        String text = statement == null ? "" : statement.strip();
        if (check.result() != RegistryCheck.Result.NOT_CONNECTED) {
            throw new ApplicationException(Reason.REGISTRY_DIFFERS);
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new ApplicationException(Reason.REGISTRY_MISSING);
        }
        return text;
    }
}
