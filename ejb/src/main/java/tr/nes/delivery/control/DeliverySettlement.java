package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.CaseDecision;
import tr.nes.delivery.DeliveryCaseView;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.Replacement;
import tr.nes.delivery.entity.DeliveryCase;
import tr.nes.delivery.entity.Shipment;
import tr.nes.enrolment.boundary.ApplicationDeliveries;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.shared.Caller;

/** Staff's part of reports: what is open, and the warranty decision. */
@ApplicationScoped
@Transactional
public class DeliverySettlement {

    private static final int SHOWN = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ShipmentRecords records;

    @Inject
    private ParcelSteps steps;

    @Inject
    private ApplicationDeliveries applications;

    @Inject
    private Holders holders;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Oldest first. */
    public List<DeliveryCaseView> open() {
        return cases("c.decision is null order by c.reportedAt", SHOWN);
    }

    /** Newest first. */
    public List<DeliveryCaseView> settled(int most) {
        return cases("c.decision is not null order by c.decidedAt desc", most);
    }

    private List<DeliveryCaseView> cases(String which, int most) {
        return database.createQuery("select c from DeliveryCase c where " + which, DeliveryCase.class)
                .setMaxResults(most)
                .getResultStream()
                .map(found -> found.view(records.demand(found.shipment())))
                .toList();
    }

    /**
     * A reader is sent again at once. A card is made again, at once or when it is paid for, and the certificate of the
     * first one is revoked by a job.
     *
     * @throws DeliveryException CASE_GONE, TEXT_WRONG; OWN_CASE if it is the caller's own shipment
     */
    public void settle(UUID id, CaseDecision decision, String typed) {
        String answer = DeliveryReports.text(typed);
        DeliveryCase found = id == null ? null : database.find(DeliveryCase.class, id);
        if (found == null || decision == null) {
            throw new DeliveryException(Reason.CASE_GONE);
        }
        database.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        Shipment shipment = records.demand(found.shipment());
        if (shipment.isOf(caller.holder())) {
            throw new DeliveryException(Reason.OWN_CASE);
        }
        found.settle(decision, answer, holders.view(caller.holder()).fullName(), clock.instant());
        Replacement replacement = decision.isReplaced()
                ? steps.replace(shipment, found.kind(), decision == CaseDecision.REPLACED_CHARGED)
                : Replacement.NONE;
        found.replaceBy(replacement);
        tell(shipment, replacement, decision, answer);
        audit.record(new AuditFact(
                AuditAction.DELIVERY_CASE_SETTLED,
                AuditResult.DONE,
                shipment.holder(),
                shipment.number(),
                found.kind() + " " + decision + " " + replacement));
    }

    private void tell(Shipment shipment, Replacement replacement, CaseDecision decision, String answer) {
        applications.tell(
                shipment.application(),
                Notice.of("delivery/settled")
                        .with("shipment", shipment.number())
                        .said(
                                "result",
                                SettlementTexts.of(decision, replacement, "tr"),
                                SettlementTexts.of(decision, replacement, "en"))
                        .with("answer", answer));
    }
}
