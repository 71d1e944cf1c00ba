package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An operation on a card, for display.
 *
 * @param pinWritten whether a command that writes a new PIN was sent, successful or not
 * @param reason message key of the rule or fault that ended it; empty if it succeeded or is running
 * @param found what the card showed when it was read again after no answer; else null
 * @param pinTriesLeft as reported by the card at the end; null if it did not
 * @param finishedAt Değiştirme Tarihi if the new PIN is in force; null while it runs
 */
public record OperationView(
        UUID id,
        OperationKind kind,
        CardSerial card,
        OperationState state,
        OperationStep step,
        boolean pinWritten,
        String reason,
        PinEffect found,
        Integer pinTriesLeft,
        Instant finishedAt)
        implements Serializable {

    /** The reason if the card refused the old PIN. */
    public static final String OLD_PIN_WRONG = "OldPinWrong";

    /** The reason if the card refused the PIN for a signature. */
    public static final String PIN_WRONG = "PinWrong";

    public OperationFollowUp followUp() {
        return found == PinEffect.IN_FORCE ? OperationFollowUp.TAKE_CARD : OperationFollowUp.of(state, reason);
    }

    /** Whether the holder may type the PIN again: the card counted a try, and nothing else happened. */
    public boolean pinWrong() {
        return OLD_PIN_WRONG.equals(reason) || PIN_WRONG.equals(reason);
    }
}
