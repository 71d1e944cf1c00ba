package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.control.FormPreparation.PreparedForm;
import tr.nes.enrolment.entity.Application;
import tr.nes.holder.boundary.Holders;

/** The caller's applications. */
@ApplicationScoped
@Transactional
public class OwnApplications {

    @Inject
    private ApplicationSteps steps;

    @Inject
    private FormPreparation preparation;

    @Inject
    private Holders holders;

    /** @throws ApplicationException APPLICATION_UNKNOWN if it is somebody else's, or none */
    public Application demand(UUID id) {
        return steps.find(id)
                .filter(application -> application
                        .identityNumber()
                        .equals(holders.me().identityNumber().value()))
                .orElseThrow(() -> new ApplicationException(Reason.APPLICATION_UNKNOWN));
    }

    /** Throws as {@link #demand} and {@link FormPreparation#wet}. */
    public PreparedForm prepared(UUID id) {
        return preparation.wet(demand(id));
    }
}
