package tr.nes.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/**
 * A holder's report about a shipment.
 *
 * @param holder who reported it, and {@code card} which card it was about; for staff
 * @param note of the holder; empty if there is none
 * @param decision null while it is open
 * @param replacement what is sent; a fee is frozen from it and the decision
 * @param answer to the holder; empty if there is none
 * @param decidedBy full name, for staff; null while it is open
 */
public record DeliveryCaseView(
        UUID id,
        HolderId holder,
        String card,
        String shipment,
        String recipient,
        ReportKind kind,
        String note,
        Instant reportedAt,
        CaseDecision decision,
        Replacement replacement,
        String answer,
        Instant decidedAt,
        String decidedBy)
        implements Serializable {

    public boolean isOpen() {
        return decision == null;
    }
}
