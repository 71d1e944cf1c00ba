package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.audit.AuditAction;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.entity.Application;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;

/** Sends invitations. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Invitations {

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationNotices notices;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** Whether an invitation would lead somewhere: until the application's phone is confirmed. */
    public boolean isPossible(Application application) {
        return application.phone() == null
                && (application.state() == ApplicationState.LIST_SIGNED
                        || application.state() == ApplicationState.INVITED
                        || application.state() == ApplicationState.DRAFT);
    }

    /** Mails a new link of 256 bits; an earlier one is void. */
    public void send(Application application) {
        if (application.state() == ApplicationState.LIST_SIGNED) {
            steps.move(application, ApplicationState.INVITED, ApplicationActor.SYSTEM, "");
        }
        String token = randomness.token();
        application.invite(Digest.sha256(token), clock.instant());
        notices.invite(application, token);
        steps.audit(AuditAction.APPLICATION_INVITATION, application, "");
    }
}
