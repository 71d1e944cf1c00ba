package tr.nes.delivery.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import tr.nes.delivery.ParcelState;

/** How many parcels there are, for the server's metrics; never called by a page. */
@Stateless
@PermitAll
public class ParcelFigures {

    @Inject
    private ShipmentRecords records;

    /** States with none are missing. */
    public Map<ParcelState, Long> byState() {
        return records.counts();
    }
}
