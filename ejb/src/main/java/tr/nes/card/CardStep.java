package tr.nes.card;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A command that can change a card or cost a try; its name is written to the journal before it is sent. */
public enum CardStep {
    /** Presents the PUK only. */
    PRESENT_PUK(OperationStep.PRESENTING_PUK, Effect.PUK),
    /** After the PUK, for the time until the card is reset. */
    ENTER_ADMINISTRATION(OperationStep.PRESENTING_PUK),
    /** Changes nothing; says how far an unblocking came. */
    SELECT_DIRECTORY(OperationStep.PRESENTING_PUK),
    /** Resets the PIN's counter after the PUK; the old PIN stays in force. */
    RESET_COUNTER(OperationStep.PRESENTING_PUK, Effect.COUNTER),
    /** Sets the new PIN after the PUK. */
    SET_PIN(OperationStep.SETTING_PIN, Effect.COUNTER, Effect.PIN),
    /** Sets the new PIN after the PUK, for a blocked PIN. */
    SET_BLOCKED_PIN(OperationStep.SETTING_PIN, Effect.COUNTER, Effect.PIN),
    /** Sets the new PIN after {@link #RESET_COUNTER}, which accounts for any rise of the counter. */
    SET_PIN_AFTER_RESET(OperationStep.SETTING_PIN, Effect.COUNTER, Effect.PIN),
    /** PUK and new PIN in one command; while it runs, only the PUK is certain to have been presented. */
    RESET_RETRY_COUNTER(OperationStep.PRESENTING_PUK, Effect.PUK, Effect.COUNTER, Effect.PIN),
    /** Old and new PIN in one command. */
    CHANGE_PIN(OperationStep.CHANGING_PIN, Effect.PIN),
    /** Presents the PIN only, for a signature. */
    VERIFY(OperationStep.VERIFYING_PIN),
    SIGN(OperationStep.SIGNING),
    /** The PUK of a new card; can be repeated like all that follow, up to ACTIVATE. */
    WRITE_PUK(OperationStep.WRITING_PUK),
    /** Presents the PUK that was just written. */
    PROVE_PUK(OperationStep.WRITING_PUK),
    /** The PIN of a new card. */
    WRITE_PIN(OperationStep.WRITING_PIN),
    GENERATE_KEY(OperationStep.GENERATING_KEY),
    WRITE_CERTIFICATE(OperationStep.WRITING_CERTIFICATE),
    /** Puts a new card into use; final. */
    ACTIVATE(OperationStep.ACTIVATING);

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

    /** Step displayed while the command runs. */
    public OperationStep shown() {
        return shown;
    }

    /** Whether it presents the PUK: a wrong one costs a PUK try. */
    public boolean presentsPuk() {
        return effects.contains(Effect.PUK);
    }

    /** Whether it can raise the PIN counter only with an accepted PUK. */
    public boolean restoresCounter() {
        return effects.contains(Effect.COUNTER);
    }

    /** Whether the new PIN may be in force once the command was sent. */
    public boolean writesPin() {
        return effects.contains(Effect.PIN);
    }

    /** Journal names of the commands that write the PIN. */
    public static List<String> writingPin() {
        return Arrays.stream(values())
                .filter(CardStep::writesPin)
                .map(CardStep::name)
                .toList();
    }
}
