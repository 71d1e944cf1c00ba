package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.sealing.SealedTable;

/** Registers the tables of PINs waiting for approval and of servicing codes for key rotation. */
@ApplicationScoped
public class SealedVisits {

    @Produces
    SealedTable table() {
        return new SealedTable("servicing_session", "id", "servicing/");
    }

    @Produces
    SealedTable codes() {
        return new SealedTable("servicing_code", "id", "");
    }
}
