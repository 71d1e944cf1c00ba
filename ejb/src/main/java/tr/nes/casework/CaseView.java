package tr.nes.casework;

import java.io.Serializable;
import java.time.Instant;
import tr.nes.card.UnknownOperation;
import tr.nes.delivery.DeliveryCaseView;

/**
 * A case in the list of staff.
 *
 * @param subject names the case
 * @param person full name
 * @param phone masked
 * @param card serial number; null if no card is concerned
 * @param operation of an UNKNOWN_OPERATION that is open; else null
 * @param delivery of a DELIVERY that is open; else null
 * @param complaint of a COMPLAINT; else null
 * @param file what staff did about it
 */
public record CaseView(
        String subject,
        CaseKind kind,
        String person,
        String phone,
        String card,
        Instant since,
        UnknownOperation operation,
        DeliveryCaseView delivery,
        String complaint,
        CaseProgress file)
        implements Serializable {}
