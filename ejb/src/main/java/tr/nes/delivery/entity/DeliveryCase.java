package tr.nes.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.delivery.CaseDecision;
import tr.nes.delivery.DeliveryCaseView;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.Replacement;
import tr.nes.delivery.ReportKind;

/** A holder's report about a shipment, and what staff decided. */
@Entity
@Table(name = "delivery_case")
public class DeliveryCase {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "shipment_id")
    private UUID shipment;

    @Column(name = "open_shipment_id")
    private UUID openShipment;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String note;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private CaseDecision decision;

    @Enumerated(EnumType.STRING)
    private Replacement replacement = Replacement.NONE;

    private String answer;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected DeliveryCase() {}

    public DeliveryCase(Shipment about, ReportKind kind, String note, Instant now) {
        id = UUID.randomUUID();
        shipment = about.id();
        openShipment = shipment;
        this.kind = kind;
        this.note = note;
        reportedAt = now;
        answer = "";
    }

    /** @param by full name @throws DeliveryException CASE_GONE if it was settled before */
    public void settle(CaseDecision how, String toHolder, String by, Instant now) {
        if (decision != null) {
            throw new DeliveryException(Reason.CASE_GONE);
        }
        decision = how;
        answer = toHolder;
        decidedBy = by;
        decidedAt = now;
        openShipment = null;
    }

    public void replaceBy(Replacement what) {
        replacement = what;
    }

    public DeliveryCaseView view(Shipment about) {
        return new DeliveryCaseView(
                id,
                about.holder(),
                about.card(),
                about.number(),
                about.recipient(),
                kind,
                note,
                reportedAt,
                decision,
                replacement,
                answer,
                decidedAt,
                decidedBy);
    }

    public UUID shipment() {
        return shipment;
    }

    public ReportKind kind() {
        return kind;
    }
}
