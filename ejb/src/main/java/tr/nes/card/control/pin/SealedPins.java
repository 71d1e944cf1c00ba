package tr.nes.card.control.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import tr.nes.sealing.SealedTable;

/** Registers the table of stored PINs for key rotation. */
@ApplicationScoped
public class SealedPins {

    @Produces
    SealedTable table() {
        return new SealedTable("pin_envelope", "card_serial", "pin/");
    }
}
