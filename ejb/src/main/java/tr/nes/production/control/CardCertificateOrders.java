package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.UUID;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;

/** Asks the authority, outside any transaction. What it issues stays on hold until a holder has the card. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CardCertificateOrders {

    private static final Logger LOG = System.getLogger(CardCertificateOrders.class.getName());

    @Inject
    private CertificateOrderRecords records;

    @Inject
    private CertificateAuthority authority;

    /** @throws CardException CERTIFICATE_NOT_ISSUED */
    public X509Certificate issue(UUID operation, PublicKey key) {
        IssueOrder order = records.order(operation, key);
        if (!order.key().equals(key)) {
            throw new CardException(Reason.CERTIFICATE_NOT_ISSUED);
        }
        try {
            X509Certificate issued = authority.issue(order);
            records.issued(order.id(), issued);
            return issued;
        } catch (AuthorityRefused | AuthorityUnreachable none) {
            LOG.log(Level.WARNING, "certificate order {0}: {1}", order.id(), none.getMessage());
            throw new CardException(Reason.CERTIFICATE_NOT_ISSUED);
        }
    }

    /** Whether a round would find something to do. */
    public boolean isWaiting() {
        return !records.rejected().isEmpty();
    }

    /** One round: no certificate without its card is ever released. */
    public void withdrawAll() {
        records.rejected().forEach(this::withdraw);
    }

    /** Asked again, the authority tells which certificate it was. */
    private void withdraw(IssueOrder order) {
        try {
            String serialNumber =
                    authority.issue(order).getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
            authority.publish(serialNumber, PublishedStatus.revoked(RevocationReason.CESSATION_OF_OPERATION));
            records.withdrawn(order.id(), serialNumber);
        } catch (AuthorityRefused never) {
            LOG.log(Level.WARNING, "certificate order {0}: {1}", order.id(), never.getMessage());
            records.withdrawn(order.id(), null);
        } catch (AuthorityUnreachable silent) {
            LOG.log(Level.WARNING, "certificate order {0} waits: {1}", order.id(), silent.getMessage());
        }
    }
}
