package tr.nes.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.ParcelRow;
import tr.nes.delivery.ParcelState;

/** Parcels in lists of the back office. */
@ApplicationScoped
@Transactional
public class ParcelLists {

    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_FILE = 10_000;

    @Inject
    private ShipmentRecords records;

    @Inject
    private ShipmentViews views;

    @Inject
    private AuditTrail audit;

    public List<ParcelRow> page(ParcelState state, int first, int most) {
        return records.in(state, first, Math.min(most, LONGEST_PAGE)).stream()
                .map(views::row)
                .toList();
    }

    /** Of what the carrier has now. */
    public byte[] manifest() {
        List<ParcelRow> parcels = records.in(ParcelState.HANDED_OVER, 0, LONGEST_FILE).stream()
                .map(views::row)
                .toList();
        audit.record(AuditFact.told(AuditAction.CARRIER_LIST, "", parcels.size() + " parcels"));
        return Manifest.of(parcels);
    }
}
