package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/**
 * An operation whose effect on its card is not known, for staff.
 *
 * @param step the last step that was started
 * @param reason the name of the fault that ended it
 * @param before remaining tries as reported by the card before
 */
public record UnknownOperation(
        UUID id,
        HolderId holder,
        CardSerial card,
        OperationKind kind,
        OperationStep step,
        String reason,
        String terminal,
        RemainingTries before,
        Instant since)
        implements Serializable {}
