package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;

/**
 * An operation of which nobody knows what it did to its card, for staff.
 *
 * @param step the last thing that was begun
 * @param reason the name of the fault that ended it
 * @param before remaining tries as the card told them before
 */
public record UnknownOperation(
        CardSerial card,
        OperationKind kind,
        OperationStep step,
        String reason,
        String terminal,
        RemainingTries before,
        Instant since)
        implements Serializable {}
