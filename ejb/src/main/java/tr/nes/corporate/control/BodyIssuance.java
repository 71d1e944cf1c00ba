package tr.nes.corporate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.IssueOrder;

/** Asks the authority, outside any transaction; without an answer a job asks again, for the same certificate. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BodyIssuance {

    private static final Logger LOG = System.getLogger(BodyIssuance.class.getName());

    @Inject
    private CorporateRecords records;

    @Inject
    private BodyOrderSteps steps;

    @Inject
    private CertificateAuthority authority;

    /** Whether an order waits for an answer. */
    public boolean isWaiting() {
        return !records.issuing().isEmpty();
    }

    /** One round; stops at the first order without an answer. */
    public void round() {
        for (UUID order : records.issuing()) {
            if (!ask(order)) {
                return;
            }
        }
    }

    /** @return false without an answer */
    public boolean ask(UUID id) {
        try {
            IssueOrder order = steps.asked(id).orElse(null);
            if (order != null) {
                steps.issued(id, authority.issue(order));
            }
            return true;
        } catch (AuthorityRefused no) {
            LOG.log(Level.WARNING, "order {0} of a body: {1}", id, no.getMessage());
            steps.refused(id);
            return true;
        } catch (RuntimeException silent) {
            LOG.log(Level.WARNING, "order " + id + " of a body waits for the authority", silent);
            return false;
        }
    }
}
