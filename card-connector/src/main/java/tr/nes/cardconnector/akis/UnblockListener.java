package tr.nes.cardconnector.akis;

/** Notified of the steps of an unblocking as they happen, to write them into a journal. */
@FunctionalInterface
public interface UnblockListener {

    /** Called before the step's command is sent; if this throws, the command is not sent and unblocking ends. */
    void before(UnblockStep step);

    /** Called when the card has responded. Not called without a response: the outcome is then unknown. */
    default void after(UnblockStep step, SecretAnswer answer) {}
}
