package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.certificate.boundary.CardCertificates;
import tr.nes.delivery.CarrierEvent;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ParcelContent;
import tr.nes.delivery.ParcelEventKind;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.ReaderModel;
import tr.nes.delivery.Replacement;
import tr.nes.delivery.ReportKind;
import tr.nes.delivery.entity.Parcel;
import tr.nes.delivery.entity.ParcelEvent;
import tr.nes.delivery.entity.Shipment;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.boundary.ApplicationDeliveries;

/** Moves parcels; the application and the certificate follow the card. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ParcelSteps {

    @Inject
    private ShipmentRecords records;

    @Inject
    private ReaderAssignment readers;

    @Inject
    private ApplicationDeliveries applications;

    @Inject
    private CardCertificates certificates;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** To the carrier. @throws DeliveryException PARCEL_STATE unless it waits for that; READER_MISSING */
    public void handOver(Parcel parcel) {
        Shipment shipment = records.demand(parcel.shipment());
        readers.send(parcel);
        step(parcel, ParcelEventKind.HANDED_OVER, clock.instant(), "");
        if (parcel.content().isCard()) {
            applications.shipped(shipment.application(), shipment.number());
        }
        audit(shipment, parcel, ParcelEventKind.HANDED_OVER);
    }

    /** To be sent again. @param atHoldersCost whether the holder pays @throws DeliveryException PARCEL_STATE */
    public void resend(Parcel parcel, boolean atHoldersCost) {
        parcel.resend(atHoldersCost, clock.instant());
        records.add(new ParcelEvent(parcel, ParcelEventKind.RESENT, clock.instant(), ""));
        audit(records.demand(parcel.shipment()), parcel, ParcelEventKind.RESENT);
    }

    /** An event that {@link CarrierPolicy} has admitted. */
    public void take(Parcel parcel, CarrierEvent event) {
        Shipment shipment = records.demand(parcel.shipment());
        step(parcel, event.kind(), event.at(), event.note());
        if (parcel.content().isCard()) {
            if (event.kind() == ParcelEventKind.RETURNED) {
                applications.returned(shipment.application());
            } else if (event.kind() == ParcelEventKind.DELIVERED) {
                deliver(shipment, ApplicationActor.COURIER);
            }
        }
        audit(shipment, parcel, event.kind());
    }

    /** All of it is there, as its holder says. @throws DeliveryException PARCEL_STATE unless it can be */
    public void confirm(Shipment shipment) {
        if (shipment.isReplaced()) {
            throw new DeliveryException(Reason.PARCEL_STATE);
        }
        for (Parcel parcel : records.parcels(shipment)) {
            records.lock(parcel.id());
            if (parcel.state() == ParcelState.HANDED_OVER) {
                step(parcel, ParcelEventKind.CONFIRMED, clock.instant(), "");
            } else if (parcel.state() != ParcelState.DELIVERED) {
                throw new DeliveryException(Reason.PARCEL_STATE);
            }
        }
        shipment.confirm(clock.instant());
        deliver(shipment, ApplicationActor.APPLICANT);
        audit.record(AuditFact.done(AuditAction.SHIPMENT_CONFIRMED, shipment.holder(), shipment.number()));
    }

    /**
     * What is with the carrier does not arrive any more, and something goes out in its place.
     *
     * @param charged whether the holder pays for it
     */
    public Replacement replace(Shipment shipment, ReportKind kind, boolean charged) {
        Set<ParcelContent> lost = kind == ReportKind.NOT_ARRIVED ? lose(shipment) : EnumSet.noneOf(ParcelContent.class);
        boolean reader = kind == ReportKind.READER_MISSING || lost.equals(EnumSet.of(ParcelContent.READER));
        if (reader) {
            List<Parcel> parcels = records.parcels(shipment);
            ReaderModel model = parcels.stream()
                    .map(Parcel::readerModel)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            int place = parcels.size() + 1;
            records.add(new Parcel(shipment, place, ParcelContent.READER, charged, clock.instant()).with(model));
            return Replacement.READER;
        }
        shipment.lose(clock.instant());
        return applications.replace(shipment.application(), charged) ? Replacement.CARD : Replacement.BY_APPLICATION;
    }

    private Set<ParcelContent> lose(Shipment shipment) {
        Set<ParcelContent> lost = EnumSet.noneOf(ParcelContent.class);
        for (Parcel parcel : records.parcels(shipment)) {
            records.lock(parcel.id());
            if (parcel.state() == ParcelState.HANDED_OVER) {
                step(parcel, ParcelEventKind.LOST, clock.instant(), "");
                audit(shipment, parcel, ParcelEventKind.LOST);
                lost.add(parcel.content());
            }
        }
        return lost;
    }

    private void deliver(Shipment shipment, ApplicationActor by) {
        applications.delivered(shipment.application(), by);
        certificates.handedOver(shipment.card());
    }

    private void step(Parcel parcel, ParcelEventKind kind, Instant at, String note) {
        parcel.take(kind, clock.instant());
        records.add(new ParcelEvent(parcel, kind, at, note));
    }

    private void audit(Shipment shipment, Parcel parcel, ParcelEventKind kind) {
        audit.record(new AuditFact(
                AuditAction.PARCEL_MOVED, AuditResult.DONE, shipment.holder(), parcel.number(), kind.name()));
    }
}
