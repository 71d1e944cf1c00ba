package tr.nes.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ReaderIntake;
import tr.nes.delivery.ReaderModel;
import tr.nes.delivery.ReaderStockState;
import tr.nes.delivery.StockedReaderView;
import tr.nes.delivery.control.ReaderAssignment;
import tr.nes.delivery.control.ReaderStockRecords;
import tr.nes.delivery.control.ShipmentRecords;
import tr.nes.delivery.entity.StockedReader;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The stock of card readers that go out with cards, by serial number. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class ReaderStocks {

    /** Serial numbers taken in at once. */
    public static final int MOST = 5_000;

    private static final int LONGEST_BATCH = 60;

    @Inject
    private ReaderStockRecords stock;

    @Inject
    private ShipmentRecords records;

    @Inject
    private ReaderAssignment assignment;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** For every state. */
    public Map<ReaderStockState, Long> counts() {
        return stock.counts();
    }

    /** By serial number; {@code first} counts from 0. */
    public List<StockedReaderView> page(ReaderStockState state, int first, int size) {
        return stock.page(state, first, size).stream().map(StockedReader::view).toList();
    }

    /**
     * Takes in a delivery.
     *
     * @param batch its name, 1 to 60 characters
     * @param serials 4 to 40 letters, digits and hyphens each, between white space; at most {@value #MOST}
     * @throws DeliveryException TEXT_WRONG if the name is; SERIALS_WRONG; then nothing is taken in
     */
    @RequiresFreshFactor
    public ReaderIntake register(ReaderModel model, String batch, String serials) {
        String name = batch == null ? "" : batch.strip();
        if (model == null || name.isEmpty() || name.length() > LONGEST_BATCH) {
            throw new DeliveryException(Reason.TEXT_WRONG);
        }
        Set<String> typed = serials(serials);
        List<String> known = stock.known(typed);
        typed.stream()
                .filter(serial -> !known.contains(serial))
                .forEach(serial -> stock.add(new StockedReader(serial, model, name, caller.holder(), clock.instant())));
        int added = typed.size() - known.size();
        audit.record(AuditFact.told(AuditAction.READERS_REGISTERED, name, model + " " + added));
        return new ReaderIntake(added, known);
    }

    private static Set<String> serials(String typed) {
        Set<String> serials = new LinkedHashSet<>();
        Stream.of((typed == null ? "" : typed).strip().split("\\s+"))
                .map(ReaderAssignment::serial)
                .forEach(serials::add);
        if (serials.size() > MOST || serials.stream().anyMatch(each -> !each.matches("[0-9A-Z-]{4,40}"))) {
            throw new DeliveryException(Reason.SERIALS_WRONG);
        }
        return serials;
    }

    /** Takes a reader out of the stock for good. @throws DeliveryException READER_UNKNOWN unless it is in the stock */
    @RequiresFreshFactor
    public void spoil(String serial) {
        stock.lock(ReaderAssignment.serial(serial))
                .orElseThrow(() -> new DeliveryException(Reason.READER_UNKNOWN))
                .spoil(clock.instant());
        audit.record(AuditFact.told(AuditAction.READER_SPOILT, ReaderAssignment.serial(serial), ""));
    }

    /**
     * Puts a reader of the stock into a parcel that waits for its hand-over; an earlier one goes back to the stock.
     *
     * @throws DeliveryException PARCEL_STATE, READER_UNKNOWN, READER_MODEL, SHIPMENT_UNKNOWN
     */
    @RequiresFreshFactor
    public void assign(UUID parcel, String serial) {
        assignment.assign(records.lock(parcel), serial);
    }
}
