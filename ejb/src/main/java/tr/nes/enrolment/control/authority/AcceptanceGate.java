package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.entity.Application;

/** What production may take: what came into review has to be accepted, and so has every change of identity. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AcceptanceGate {

    @Inject
    private AuthorityRecords records;

    @Inject
    private IdentityLinkRecords links;

    /** @throws ApplicationException REVIEW_MISSING; LINK_MISSING while a certificate of the old identity is good */
    public void demandAccepted(Application application) {
        boolean change = application.kind() == ApplicationKind.IDENTITY_CHANGE;
        boolean needed = change || application.state() == ApplicationState.AUTHORITY_REVIEW;
        if (needed
                && records.find(application)
                        .filter(review -> review.isAccepted(application))
                        .isEmpty()) {
            throw new ApplicationException(Reason.REVIEW_MISSING);
        }
        if (change && !links.isSettled(application) || links.isUnsettled(application)) {
            throw new ApplicationException(Reason.LINK_MISSING);
        }
    }
}
