package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.ParcelContent;
import tr.nes.delivery.ReaderModel;
import tr.nes.delivery.entity.Parcel;
import tr.nes.delivery.entity.Shipment;
import tr.nes.enrolment.CardRecipient;
import tr.nes.enrolment.boundary.ApplicationDeliveries;
import tr.nes.production.CardProduced;
import tr.nes.shared.Randomness;

/** Packs what was produced. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ShipmentCreation {

    private static final int NUMBER = 10;

    @Inject
    private ApplicationDeliveries applications;

    @Inject
    private ShipmentRecords records;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** In the transaction that records the card: without a shipment there is no card. */
    void pack(@Observes CardProduced produced) {
        CardRecipient to = applications.recipient(produced.application());
        Instant now = clock.instant();
        Shipment shipment = new Shipment(
                randomness.digits(NUMBER),
                to,
                produced.holder(),
                produced.card().value(),
                now);
        records.add(shipment);
        List<ParcelContent> contents = Packing.of(
                to.reader() != null,
                DeliveryConfiguration.CURRENT.readerApart(),
                DeliveryConfiguration.CURRENT.pinLetter());
        ReaderModel model = to.reader() == null ? null : ReaderModel.valueOf(to.reader());
        for (int i = 0; i < contents.size(); i++) {
            records.add(new Parcel(shipment, i + 1, contents.get(i), false, now).with(model));
        }
        audit.record(new AuditFact(
                AuditAction.SHIPMENT_PACKED,
                AuditResult.DONE,
                produced.holder(),
                shipment.number(),
                contents.size() + " parcels"));
    }
}
