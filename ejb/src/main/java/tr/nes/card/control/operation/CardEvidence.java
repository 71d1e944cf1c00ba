package tr.nes.card.control.operation;

import tr.nes.card.CardStep;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.Tries;

/**
 * What is known when a command to the card has ended: its answer, and the counters before and after.
 *
 * @param step the last command that was sent
 * @param answer by its status word; null if none came
 */
record CardEvidence(CardStep step, Outcome answer, Tries pinBefore, Tries pinAfter, Tries pukBefore, Tries pukAfter) {

    /** Every AKİS PIN has at least so many tries when it is new. */
    static final int ALL_TRIES = 3;

    boolean accepted() {
        return answer == Outcome.ACCEPTED;
    }

    /** The card compared a secret and did not take it, or takes none any more. */
    boolean notTaken() {
        return answer == Outcome.WRONG || answer == Outcome.BLOCKED;
    }

    /** The card said no, whatever the reason. */
    boolean denied() {
        return notTaken() || answer == Outcome.REFUSED;
    }

    boolean pinRose() {
        return pinBefore.fewerThan(pinAfter);
    }

    boolean pinFell() {
        return pinAfter.fewerThan(pinBefore);
    }

    /** The PIN's counter certainly did not fall; a card that was not asked before is taken to have had all tries. */
    boolean pinKept() {
        return pinAfter.told() && pinAfter.atLeast(pinBefore.told() ? pinBefore.most() : ALL_TRIES);
    }

    /** Blocked, or so few tries left that it may be: no PIN that was just written looks so. */
    boolean pinLooksBlocked() {
        return pinAfter.told() && !pinAfter.atLeast(1);
    }

    /** A PIN that was just written has all its tries; a card that does not tell denies nothing. */
    boolean pinMayBeNew() {
        return !pinAfter.told() || pinRose() || !pinFell() && pinAfter.atLeast(ALL_TRIES);
    }

    /** The PIN's counter rose by what only an accepted PUK can do. */
    boolean unblocked() {
        return step.restoresCounter() && pinRose();
    }

    /** The PUK's counter fell, and not because an accepted PUK counts its uses. */
    boolean pukSpent() {
        return pukAfter.fewerThan(pukBefore) && !unblocked();
    }

    /** The PUK's counter certainly did not fall. */
    boolean pukKept() {
        return pukAfter.told() && pukAfter.atLeast(pukBefore.most());
    }

    /** The status word says that the PUK was not taken. */
    boolean pukSaidWrong() {
        return step.presentsPuk() && notTaken();
    }
}
