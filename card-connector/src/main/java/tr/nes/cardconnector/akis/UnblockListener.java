package tr.nes.cardconnector.akis;

/** Hears of the steps of an unblocking as they happen, to write them into a journal. */
@FunctionalInterface
public interface UnblockListener {

    /** Called before the step's command goes to the card; if this throws, the command is not sent and unblocking ends. */
    void before(UnblockStep step);

    /** Called when the card has answered. Not called when there was no answer: the outcome is then unknown. */
    default void after(UnblockStep step, SecretAnswer answer) {}
}
