package tr.nes.production.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.certificate.IssueOrder;
import tr.nes.enrolment.ApplicationInProduction.CertificateData;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.production.CertificateOrderState;
import tr.nes.production.entity.CertificateOrder;
import tr.nes.production.entity.ProductionOrder;

/** The transactions around the authority's work for the production. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CertificateOrderRecords {

    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ProductionRecords production;

    @Inject
    private ProductionApplications applications;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The same for the same operation. @throws CardException CERTIFICATE_NOT_ISSUED if nobody waits for this card any more */
    public IssueOrder order(UUID operation, PublicKey key) {
        return of(operation).map(CertificateOrder::order).orElseGet(() -> begin(operation, key));
    }

    private IssueOrder begin(UUID operation, PublicKey key) {
        ProductionOrder order =
                production.of(operation).orElseThrow(() -> new CardException(Reason.CERTIFICATE_NOT_ISSUED));
        CertificateData data = applications
                .data(order.application())
                .orElseThrow(() -> new CardException(Reason.CERTIFICATE_NOT_ISSUED));
        CertificateOrder ordered = new CertificateOrder(order, operation, data, key, clock.instant());
        database.persist(ordered);
        audit(ordered);
        return ordered.order();
    }

    public void issued(UUID id, X509Certificate certificate) {
        try {
            CertificateOrder order = find(id);
            if (order.state() == CertificateOrderState.ORDERED) {
                order.issued(certificate);
            }
        } catch (CertificateEncodingException e) {
            throw new CardException(Reason.CERTIFICATE_NOT_ISSUED);
        }
    }

    /** Whether the certificate of this card is known; in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isIssued(UUID operation) {
        return of(operation)
                .filter(order -> order.state() == CertificateOrderState.ISSUED)
                .isPresent();
    }

    /** That of the card which this operation made; in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CertificateOrder putOnCard(UUID operation) {
        CertificateOrder order = of(operation).orElseThrow(() -> new IllegalStateException("no certificate"));
        order.putOnCard();
        audit(order);
        return order;
    }

    /** If one was ordered; in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reject(UUID operation) {
        of(operation).ifPresent(order -> {
            order.reject();
            audit(order);
        });
    }

    /** The orders that are to be withdrawn, the oldest first. */
    public List<IssueOrder> rejected() {
        return database.createQuery(
                        "select c from CertificateOrder c where c.state = :rejected order by c.orderedAt",
                        CertificateOrder.class)
                .setParameter("rejected", CertificateOrderState.REJECTED)
                .setMaxResults(BATCH)
                .getResultStream()
                .map(CertificateOrder::order)
                .toList();
    }

    /** @param serialNumber null if it was never issued */
    public void withdrawn(UUID id, String serialNumber) {
        CertificateOrder order = find(id);
        if (order.state() == CertificateOrderState.REJECTED) {
            order.withdraw(serialNumber);
            audit(order);
        }
    }

    private CertificateOrder find(UUID id) {
        return database.find(CertificateOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<CertificateOrder> of(UUID operation) {
        return database.createQuery(
                        "select c from CertificateOrder c where c.operation = :operation", CertificateOrder.class)
                .setParameter("operation", operation)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private void audit(CertificateOrder order) {
        String object = order.serialNumber() == null ? order.id().toString() : order.serialNumber();
        audit.record(AuditFact.told(
                AuditAction.PRODUCTION_CERTIFICATE, object, order.state().name()));
    }
}
