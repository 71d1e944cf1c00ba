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
 * Finds out what became of changes without an answer. What is published already is done; what is not is asked for again,
 * since the first asking may still be on its way and must not arrive after somebody was told that nothing happened.
 */
@ApplicationScoped
public class ChangeReconciliation {

    /** Longer than the authority is ever waited for. */
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

    /** At start nothing runs on this node: what stands as intended was cut off. */
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

    /** Stops at the first silence: the rest waits for the next round. */
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
