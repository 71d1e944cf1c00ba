package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationInProduction.CertificateData;
import tr.nes.enrolment.ApplicationInProduction.ReadyApplication;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.production.ProducedApplications;
import tr.nes.enrolment.control.production.ProducibleApplications;
import tr.nes.enrolment.entity.Application;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Applications on their way to a card: the back office takes them into production, the production asks what to make. */
@Stateless
public class ProductionApplications {

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ProducibleApplications producible;

    @Inject
    private ProducedApplications produced;

    /** Those that an officer signed or the authority accepted. @param number how their numbers begin; empty for all */
    @RolesAllowed(Roles.BACK_OFFICE)
    public long countReady(String number) {
        return producible.count(number);
    }

    /** The longest waiting first; {@code first} counts from 0. */
    @RolesAllowed(Roles.BACK_OFFICE)
    public List<ReadyApplication> ready(String number, int first, int size) {
        return producible.page(number, first, size);
    }

    /** Those with these ids, in no order. */
    @RolesAllowed(Roles.BACK_OFFICE)
    public List<ReadyApplication> named(Collection<UUID> ids) {
        return producible.named(ids);
    }

    /**
     * Takes an application into production.
     *
     * @throws ApplicationException APPLICATION_UNKNOWN; STATE unless it was signed or is in review; REVIEW_MISSING,
     *     LINK_MISSING, OWN_APPLICATION, IDENTITY_UNPROVEN, PAYMENT_MISSING, TOO_EARLY
     */
    @RolesAllowed(Roles.BACK_OFFICE)
    @RequiresFreshFactor
    public void take(UUID id) {
        Application application = steps.demand(id);
        if (application.state().isReplaceable()) {
            throw ApplicationException.in(application.state());
        }
        steps.move(application, ApplicationState.IN_PRODUCTION, ApplicationActor.AUTHORITY, "");
    }

    /** Empty unless the application is in production. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<CertificateData> data(UUID id) {
        return steps.find(id)
                .filter(application -> application.state() == ApplicationState.IN_PRODUCTION)
                .map(produced::data);
    }

    /** The applicant, put on record if he is not. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public HolderId holder(UUID id) {
        return produced.holder(steps.demand(id));
    }

    /** Its card is finished: whoever has no account gets the word of the application. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void produced(UUID id) {
        produced.finish(steps.demand(id));
    }
}
