package tr.nes.production.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import tr.nes.production.ProductionState;
import tr.nes.production.control.ProductionRecords;

/** How many cards there are to be made, for the server's metrics; never called by a page. */
@Stateless
@PermitAll
public class ProductionFigures {

    @Inject
    private ProductionRecords records;

    /** For every state. */
    public Map<ProductionState, Long> byState() {
        return records.counts();
    }
}
