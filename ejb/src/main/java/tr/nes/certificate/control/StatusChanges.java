package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.entity.CertificateChange;
import tr.nes.shared.DomainException;

/**
 * Changes of the published status: intended and committed, then requested from the authority outside any
 * transaction, then settled. Each step is committed separately, independent of the caller's transaction.
 */
@ApplicationScoped
public class StatusChanges {

    private static final Logger LOG = Logger.getLogger(StatusChanges.class.getName());

    @Inject
    private ChangeJournal journal;

    @Inject
    private ChangeOutcomes outcomes;

    @Inject
    private CertificateAuthority authority;

    /**
     * @return DONE, REFUSED by the authority, or PENDING while it does not respond
     * @throws DomainException the rule that forbids it; the authority was not called
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public ChangeView run(ChangeOrder order) {
        return ask(intend(order));
    }

    private CertificateChange intend(ChangeOrder order) {
        try {
            return journal.intend(order);
        } catch (DomainException rule) {
            journal.refused(order, rule);
            throw rule;
        }
    }

    /** Also used to repeat a request: the authority's calls are idempotent. */
    ChangeView ask(CertificateChange change) {
        try {
            authority.publish(change.serialNumber(), change.wanted());
        } catch (AuthorityRefused no) {
            LOG.log(Level.WARNING, "change {0}: {1}", new Object[] {change.id(), no.getMessage()});
            return outcomes.refused(change.id());
        } catch (AuthorityUnreachable silent) {
            LOG.log(Level.WARNING, "change {0}: {1}", new Object[] {change.id(), silent.getMessage()});
            return outcomes.noAnswer(change.id());
        } catch (RuntimeException | OutOfMemoryError bug) {
            LOG.log(Level.SEVERE, "change " + change.id() + " broke off", bug);
            return outcomes.noAnswer(change.id());
        }
        return outcomes.done(change.id());
    }
}
