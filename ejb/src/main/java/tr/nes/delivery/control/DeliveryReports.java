package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.DeliveryCaseView;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ReportKind;
import tr.nes.delivery.ReportTerms;
import tr.nes.delivery.control.calendar.WorkingCalendar;
import tr.nes.delivery.entity.DeliveryCase;
import tr.nes.delivery.entity.Shipment;
import tr.nes.enrolment.boundary.ApplicationDeliveries;
import tr.nes.notification.Notice;

/** What holders say about their shipments. */
@ApplicationScoped
@Transactional
public class DeliveryReports {

    static final int LONGEST_TEXT = 300;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ShipmentViews views;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private ApplicationDeliveries applications;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Nothing is possible while a report is open, or once the card is replaced. */
    public ReportTerms terms(Shipment shipment) {
        DeliveryConfiguration settings = DeliveryConfiguration.CURRENT;
        ReportTerms terms = ReportPolicy.terms(
                views.of(shipment).parcels(),
                shipment.isConfirmed(),
                calendar.today(),
                settings.missingDays(),
                day -> calendar.after(day, settings.reportWorkingDays()));
        return shipment.isReplaced() || of(shipment).stream().anyMatch(DeliveryCaseView::isOpen)
                ? new ReportTerms(List.of(), terms.missingFrom(), terms.incompleteUntil())
                : terms;
    }

    /** Newest first. */
    public List<DeliveryCaseView> of(Shipment shipment) {
        return database.createQuery(
                        "select c from DeliveryCase c where c.shipment = :id order by c.reportedAt desc",
                        DeliveryCase.class)
                .setParameter("id", shipment.id())
                .getResultStream()
                .map(found -> found.view(shipment))
                .toList();
    }

    /** @throws DeliveryException REPORT_NOT_POSSIBLE, TEXT_WRONG */
    public void report(Shipment shipment, ReportKind kind, String typed) {
        String note = text(typed);
        if (!terms(shipment).possible().contains(kind)) {
            throw new DeliveryException(Reason.REPORT_NOT_POSSIBLE);
        }
        database.persist(new DeliveryCase(shipment, kind, note, clock.instant()));
        database.flush();
        applications.tell(shipment.application(), Notice.of("delivery/reported").with("shipment", shipment.number()));
        audit.record(new AuditFact(
                AuditAction.DELIVERY_REPORTED, AuditResult.DONE, shipment.holder(), shipment.number(), kind.name()));
    }

    /** @throws DeliveryException TEXT_WRONG if it is too long */
    static String text(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST_TEXT) {
            throw new DeliveryException(Reason.TEXT_WRONG);
        }
        return text;
    }
}
