package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.entity.CertificateChange;
import tr.nes.shared.Installation;

/**
 * Settles changes without a response. If the new status is already published, the change is done; if not, the
 * request is repeated, since the first one may still be in transit and must not take effect after the change was
 * reported as not made.
 */
@ApplicationScoped
public class ChangeReconciliation {

    /** Longer than any timeout of a call to the authority. */
    static final Duration GIVEN_UP = Duration.ofMinutes(5);

    private static final int AT_ONCE = 50;

    @Inject
    private CertificateRecords records;

    @Inject
    private CertificateAuthority authority;

    @Inject
    private StatusChanges changes;

    @Inject
    private ChangeOutcomes outcomes;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /** At startup nothing runs on this node: changes recorded as INTENDED were interrupted. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void afterRestart() {
        records.intended(installation.node()).forEach(outcomes::noAnswer);
    }

    /** Whether a round would find anything. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean isDue() {
        return !records.pending(1).isEmpty()
                || !records.intended(clock.instant().minus(GIVEN_UP)).isEmpty();
    }

    /** Stops at the first missing response: the rest waits for the next round. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void round() {
        records.intended(clock.instant().minus(GIVEN_UP)).forEach(outcomes::noAnswer);
        for (UUID change : records.pending(AT_ONCE)) {
            if (settle(change) == ChangeState.PENDING) {
                return;
            }
        }
    }

    private ChangeState settle(UUID id) {
        CertificateChange change = records.change(id);
        PublishedStatus.Kind told;
        try {
            told = authority.published(change.serialNumber()).kind();
        } catch (RuntimeException silent) {
            return outcomes.noAnswer(id).state();
        }
        return told == change.wanted().kind()
                ? outcomes.done(id).state()
                : changes.ask(change).state();
    }
}
