package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.entity.Parcel;
import tr.nes.delivery.entity.StockedReader;

/** Which reader goes out in which parcel. The parcel is locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReaderAssignment {

    @Inject
    private ReaderStockRecords stock;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** As people type it: capitals, without spaces. */
    public static String serial(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /**
     * An earlier one goes back to the stock.
     *
     * @throws DeliveryException PARCEL_STATE unless it waits and has a reader; READER_UNKNOWN, READER_MODEL
     */
    public void assign(Parcel parcel, String typed) {
        if (parcel.state() != ParcelState.WAITING || !parcel.content().hasReader()) {
            throw new DeliveryException(Reason.PARCEL_STATE);
        }
        StockedReader reader =
                stock.lock(serial(typed)).orElseThrow(() -> new DeliveryException(Reason.READER_UNKNOWN));
        reader.demandFitFor(parcel);
        stock.of(parcel.id()).ifPresent(earlier -> earlier.release(clock.instant()));
        stock.write();
        reader.assign(parcel, clock.instant());
        audit.record(AuditFact.told(AuditAction.READER_ASSIGNED, parcel.number(), reader.serial()));
    }

    /** Its parcel is handed over. @throws DeliveryException READER_MISSING if the parcel must have one of the stock */
    void send(Parcel parcel) {
        if (parcel.content().hasReader()) {
            Optional<StockedReader> reader = stock.of(parcel.id());
            if (reader.isEmpty() && DeliveryConfiguration.CURRENT.readerStock()) {
                throw new DeliveryException(Reason.READER_MISSING);
            }
            reader.ifPresent(each -> each.send(clock.instant()));
        }
    }
}
