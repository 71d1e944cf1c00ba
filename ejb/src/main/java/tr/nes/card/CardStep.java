package tr.nes.card;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A command that can change a card or cost a try; its name stands in the journal before it is sent. */
public enum CardStep {
    /** The PUK alone. */
    PRESENT_PUK(OperationStep.PRESENTING_PUK, Effect.PUK),
    /** The PIN's counter is put back, after the PUK; the old PIN stays in force. */
    RESET_COUNTER(OperationStep.PRESENTING_PUK, Effect.COUNTER),
    /** The new PIN, after the PUK. */
    SET_PIN(OperationStep.SETTING_PIN, Effect.COUNTER, Effect.PIN),
    /** Likewise, of a blocked PIN. */
    SET_BLOCKED_PIN(OperationStep.SETTING_PIN, Effect.COUNTER, Effect.PIN),
    /** Likewise, after {@link #RESET_COUNTER}: a counter that rose is that one's doing. */
    SET_PIN_AFTER_RESET(OperationStep.SETTING_PIN, Effect.COUNTER, Effect.PIN),
    /** PUK and new PIN in one; while it lasts only the PUK has certainly been presented. */
    RESET_RETRY_COUNTER(OperationStep.PRESENTING_PUK, Effect.PUK, Effect.COUNTER, Effect.PIN),
    /** Old and new PIN in one. */
    CHANGE_PIN(OperationStep.CHANGING_PIN, Effect.PIN),
    /** The PIN alone, for a signature. */
    VERIFY(OperationStep.VERIFYING_PIN),
    SIGN(OperationStep.SIGNING);

    private enum Effect {
        PUK,
        COUNTER,
        PIN
    }

    private final OperationStep shown;
    private final Set<Effect> effects = EnumSet.noneOf(Effect.class);

    CardStep(OperationStep shown, Effect... effects) {
        this.shown = shown;
        this.effects.addAll(List.of(effects));
    }

    /** What people are told while it lasts. */
    public OperationStep shown() {
        return shown;
    }

    /** Whether it presents the PUK: a wrong one costs a PUK try. */
    public boolean presentsPuk() {
        return effects.contains(Effect.PUK);
    }

    /** Whether only an accepted PUK lets a PIN counter rise by it. */
    public boolean restoresCounter() {
        return effects.contains(Effect.COUNTER);
    }

    /** Whether the new PIN may be in force once it was sent. */
    public boolean writesPin() {
        return effects.contains(Effect.PIN);
    }

    /** Names of those that write the PIN, as the journal has them. */
    public static List<String> writingPin() {
        return Arrays.stream(values())
                .filter(CardStep::writesPin)
                .map(CardStep::name)
                .toList();
    }
}
