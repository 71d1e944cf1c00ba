package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.PublishedStatus.Kind;
import tr.nes.certificate.entity.Certificate;

/**
 * Finds certificates that the authority revoked by itself and records it. Any other difference is only reported:
 * no certificate is ever reactivated.
 */
@ApplicationScoped
public class AuthorityComparison {

    private static final Logger LOG = Logger.getLogger(AuthorityComparison.class.getName());

    @Inject
    private ComparisonProgress progress;

    @Inject
    private DueCertificates due;

    @Inject
    private CertificateRecords records;

    @Inject
    private CertificateAuthority authority;

    @Inject
    private LocalChanges changes;

    /** Whether a batch would find anything. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean isDue() {
        return progress.isDue();
    }

    /** Compares part of the current round; false if it has ended, none is due or the authority does not respond. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean batch() {
        Optional<String> after = progress.next();
        if (after.isEmpty()) {
            return false;
        }
        List<Certificate> batch = due.toCompare(after.get());
        if (batch.isEmpty()) {
            progress.end();
            return false;
        }
        List<Certificate> compared = batch.stream().takeWhile(this::isCompared).toList();
        if (!compared.isEmpty()) {
            progress.passed(compared.get(compared.size() - 1).serialNumber());
        }
        return compared.size() == batch.size();
    }

    /** False if the authority does not respond: this certificate is compared again later. */
    private boolean isCompared(Certificate here) {
        try {
            compare(here, authority.published(here.serialNumber()));
        } catch (AuthorityUnreachable silent) {
            LOG.log(Level.WARNING, "comparison waits before certificate {0}: {1}", new Object[] {
                here.serialNumber(), silent.getMessage()
            });
            return false;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "certificate " + here.serialNumber(), failed);
        }
        return true;
    }

    private void compare(Certificate here, PublishedStatus told) {
        Kind expected = here.status() == CertificateStatus.ACTIVE ? Kind.GOOD : Kind.HOLD;
        if (told.kind() == Kind.REVOKED) {
            changes.revokedElsewhere(here.serialNumber(), told.reason());
        } else if (told.kind() != expected && stillStands(here)) {
            LOG.log(Level.WARNING, "certificate {0} is {1} here, published as {2}", new Object[] {
                here.serialNumber(), here.status(), told.kind()
            });
        }
    }

    /** Whether it is unchanged since the batch was read. */
    private boolean stillStands(Certificate here) {
        return !records.hasOpenChange(here.serialNumber())
                && records.find(here.serialNumber())
                        .filter(now -> now.status() == here.status())
                        .isPresent();
    }
}
