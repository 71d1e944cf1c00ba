package tr.nes.production;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A card to be made, for display.
 *
 * @param number of the application
 * @param reason message key of the last failure; empty if there was none
 * @param card serial number; null before one was taken
 * @param reader in which it is or was made; null before
 */
public record ProductionOrderView(
        UUID application,
        String number,
        ProductionState state,
        Instant since,
        int attempts,
        String reason,
        String card,
        String reader)
        implements Serializable {}
