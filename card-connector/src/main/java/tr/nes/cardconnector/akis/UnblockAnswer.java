package tr.nes.cardconnector.akis;

/**
 * How far an unblocking got. The card's counters must confirm the result: a status word alone may be wrong.
 *
 * @param step the last one that was sent
 * @param answer the card's response to it
 */
public record UnblockAnswer(UnblockStep step, SecretAnswer answer) {

    /** Whether the card reports that the new PIN is set. */
    public boolean done() {
        return step.setsPin() && answer.accepted();
    }
}
