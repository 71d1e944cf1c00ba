package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.control.authority.AcceptanceGate;
import tr.nes.enrolment.control.fee.FeeFacts;
import tr.nes.enrolment.entity.Application;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.Caller;

/** What has to hold on every path into a state, beside the table of states. */
@ApplicationScoped
public class MovePolicy {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @Inject
    private ApplicationRecords records;

    @Inject
    private IdentityProofs proofs;

    @Inject
    private AcceptanceGate gate;

    @Inject
    private StaffDirectory staff;

    @Inject
    private FeeFacts fees;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws ApplicationException OWN_APPLICATION, IDENTITY_UNPROVEN, REVIEW_MISSING, LINK_MISSING, PAYMENT_MISSING, TOO_EARLY */
    public void demand(Application application, ApplicationState next, ApplicationActor actor) {
        if (!application.state().successors().contains(next)) {
            throw ApplicationException.in(application.state());
        }
        boolean decides = actor == ApplicationActor.OFFICER || actor == ApplicationActor.AUTHORITY;
        if (next.isDecision() && decides && isCallers(application)) {
            audit.recordApart(AuditFact.refused(
                    AuditAction.APPLICATION_STATE,
                    caller.holder(),
                    application.id().toString(),
                    "own " + next));
            throw new ApplicationException(Reason.OWN_APPLICATION);
        }
        boolean awaits = application.state() == ApplicationState.AWAITING_PAYMENT;
        if (awaits && next == ApplicationState.IN_PRODUCTION && actor != ApplicationActor.SYSTEM) {
            throw ApplicationException.in(application.state());
        }
        boolean again = application.state().isReplaceable();
        if (next == ApplicationState.IN_PRODUCTION && !again) {
            demandProducible(application);
        }
    }

    /** By person, whatever the role. */
    boolean isCallers(Application application) {
        return caller.isPerson()
                && holders.view(caller.holder()).identityNumber().value().equals(application.identityNumber());
    }

    private void demandProducible(Application application) {
        proofs.demandAccepted(application);
        gate.demandAccepted(application);
        if (application.state() != ApplicationState.AWAITING_PAYMENT && fees.isPaidByPerson(application)) {
            throw new ApplicationException(Reason.PAYMENT_MISSING);
        }
        Instant end = application.purpose().previousEnd();
        boolean renewal = application.kind() == ApplicationKind.RENEWAL && end != null;
        if (renewal && clock.instant().isBefore(KindPolicy.producedFrom(end))) {
            throw new ApplicationException(Reason.TOO_EARLY);
        }
    }

    /** Whether it waits for money once it is accepted. */
    public boolean isCharged(Application application) {
        return fees.isCharged(application);
    }

    /** The institution's officer has signed a list with this person, and wants to see no form. */
    boolean isApprovedByList(Application application) {
        return staff.isListEnough(application.institution())
                && records.history(application).stream()
                        .anyMatch(each -> each.view().state() == ApplicationState.LIST_SIGNED);
    }

    /** Whoever is asked for something gets time for it. */
    void extend(Application application) {
        Instant now = clock.instant();
        if (application.state().isReturned()) {
            application.extend(now.plus(Duration.ofDays(EnrolmentConfiguration.CURRENT.answerDays())));
        } else if (application.state() == ApplicationState.INVITED) {
            application.extend(now.atZone(ISTANBUL)
                    .plusMonths(EnrolmentConfiguration.CURRENT.months())
                    .toInstant());
        }
    }
}
