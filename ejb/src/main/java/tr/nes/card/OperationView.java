package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An operation on a card for people.
 *
 * @param pinWritten whether a command that writes a new PIN was sent, be it with success or not
 * @param reason the name of the rule or fault that ended it, a message key; empty when it succeeded or runs
 * @param pinTriesLeft as the card told at the end; null if it did not
 * @param finishedAt Değiştirme Tarihi when it succeeded; null while it runs
 */
public record OperationView(
        UUID id,
        OperationKind kind,
        CardSerial card,
        OperationState state,
        OperationStep step,
        boolean pinWritten,
        String reason,
        Integer pinTriesLeft,
        Instant finishedAt)
        implements Serializable {

    /** The reason when the card refused the old PIN. */
    public static final String OLD_PIN_WRONG = "OldPinWrong";

    /** The reason when the card refused the PIN for a signature. */
    public static final String PIN_WRONG = "PinWrong";

    /** Whether the holder may type it again: the card counted a try, and nothing else happened. */
    public boolean pinWrong() {
        return OLD_PIN_WRONG.equals(reason) || PIN_WRONG.equals(reason);
    }
}
