package tr.nes.kiosk.control.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.sealing.SealedTable;

/** Names the table of PINs that wait for approval to the rotation of epochs. */
@ApplicationScoped
public class SealedVisits {

    @Produces
    SealedTable table() {
        return new SealedTable("servicing_session", "id", "servicing/");
    }
}
