package tr.nes.cardconnector.akis;

/**
 * How far an unblocking came. What it means is for the card's counters to say as well: a status word alone may be wrong.
 *
 * @param step the last one that was sent
 * @param answer what the card answered to it
 */
public record UnblockAnswer(UnblockStep step, SecretAnswer answer) {

    /** Whether the card says that the new PIN is in force. */
    public boolean done() {
        return answer.accepted();
    }
}
