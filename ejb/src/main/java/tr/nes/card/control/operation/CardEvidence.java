package tr.nes.card.control.operation;

import tr.nes.card.CardStep;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.Tries;

/**
 * Data available when a command has ended: the response, and the counters before and after.
 *
 * @param step the last command that was sent
 * @param answer outcome by status word; null if there was no response
 */
record CardEvidence(CardStep step, Outcome answer, Tries pinBefore, Tries pinAfter, Tries pukBefore, Tries pukAfter) {

    /** Minimum number of tries of any new AKİS PIN. */
    static final int ALL_TRIES = 3;

    boolean accepted() {
        return answer == Outcome.ACCEPTED;
    }

    /** Whether the card compared a secret and refused it, or accepts none any more. */
    boolean notTaken() {
        return answer == Outcome.WRONG || answer == Outcome.BLOCKED;
    }

    /** Whether the card refused, for whatever reason. */
    boolean denied() {
        return notTaken() || answer == Outcome.REFUSED;
    }

    boolean pinRose() {
        return pinBefore.fewerThan(pinAfter);
    }

    boolean pinFell() {
        return pinAfter.fewerThan(pinBefore);
    }

    /** Whether the PIN's counter certainly did not fall; if it was not read before, all tries are assumed. */
    boolean pinKept() {
        return pinAfter.told() && pinAfter.atLeast(pinBefore.told() ? pinBefore.most() : ALL_TRIES);
    }

    /** Whether the PIN is blocked, or has so few tries left that it may be: a newly written PIN never has so few. */
    boolean pinLooksBlocked() {
        return pinAfter.told() && !pinAfter.atLeast(1);
    }

    /**
     * Whether the PIN may have been newly written, and so has all its tries; true if the card does not report
     * them.
     */
    boolean pinMayBeNew() {
        return !pinAfter.told() || pinRose() || !pinFell() && pinAfter.atLeast(ALL_TRIES);
    }

    /** Whether the PIN's counter rose in a way that only an accepted PUK allows. */
    boolean unblocked() {
        return step.restoresCounter() && pinRose();
    }

    /** Whether the PUK's counter fell, other than by counting the uses of an accepted PUK. */
    boolean pukSpent() {
        return pukAfter.fewerThan(pukBefore) && !unblocked();
    }

    /** Whether the PUK's counter certainly did not fall. */
    boolean pukKept() {
        return pukAfter.told() && pukAfter.atLeast(pukBefore.most());
    }

    /** Whether the status word reports that the PUK was refused. */
    boolean pukSaidWrong() {
        return step.presentsPuk() && notTaken();
    }
}
