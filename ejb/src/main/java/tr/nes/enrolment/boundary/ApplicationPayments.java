package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationFees.ApplicationFee;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.control.ApplicationNotices;
import tr.nes.enrolment.control.ApplicationRecords;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.fee.FeeFacts;
import tr.nes.enrolment.entity.Application;
import tr.nes.notification.Notice;
import tr.nes.shared.Roles;

/** Applications that wait for money; for the slice of fees, never called by a page. */
@Stateless
@PermitAll
public class ApplicationPayments {

    private static final int MOST = 100;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationRecords records;

    @Inject
    private ApplicationNotices notices;

    @Inject
    private FeeFacts facts;

    /** Those that wait, the longest first; at most {@value #MOST}. */
    @RolesAllowed(Roles.SYSTEM)
    public List<UUID> awaiting() {
        return records.in(ApplicationState.AWAITING_PAYMENT, MOST);
    }

    /** What decides its fee; empty unless it waits. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<ApplicationFee> fee(UUID id) {
        return waiting(id).map(facts::of);
    }

    /**
     * Its fee is settled: it goes into production. Does nothing if it does not wait any more.
     *
     * @throws ApplicationException IDENTITY_UNPROVEN, REVIEW_MISSING, LINK_MISSING; TOO_EARLY for a renewal
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void paid(UUID id) {
        waiting(id)
                .ifPresent(application ->
                        steps.move(application, ApplicationState.IN_PRODUCTION, ApplicationActor.SYSTEM, "paid"));
    }

    /** By the Bilgi Kanalı of the form; adds name and number to the notice. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(UUID id, Notice notice) {
        steps.find(id).ifPresent(application -> notices.tell(application, notice));
    }

    private Optional<Application> waiting(UUID id) {
        return steps.find(id).filter(application -> application.state() == ApplicationState.AWAITING_PAYMENT);
    }
}
