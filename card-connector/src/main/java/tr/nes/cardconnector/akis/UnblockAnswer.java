package tr.nes.cardconnector.akis;

import tr.nes.cardconnector.akis.SecretAnswer.Outcome;

/**
 * How far an unblocking came.
 *
 * @param step the last one that was sent
 * @param answer what the card answered to it
 */
public record UnblockAnswer(UnblockStep step, SecretAnswer answer) {

    /** Whether the new PIN is in force. */
    public boolean done() {
        return answer.accepted();
    }

    /** Whether the card has certainly not carried the last step out. */
    public boolean refused() {
        return answer.outcome() != Outcome.ACCEPTED && answer.outcome() != Outcome.UNCLEAR;
    }

    /** Whether the card compared the PUK and did not take it, or takes none any more: never present this one again. */
    public boolean pukNotTaken() {
        return step.presentsPuk() && (answer.outcome() == Outcome.WRONG || answer.outcome() == Outcome.BLOCKED);
    }
}
