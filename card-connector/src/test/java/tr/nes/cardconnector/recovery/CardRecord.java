package tr.nes.cardconnector.recovery;

import java.util.EnumSet;
import java.util.Set;
import tr.nes.cardconnector.akis.SecretAnswer;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.cardconnector.akis.UnblockListener;
import tr.nes.cardconnector.akis.UnblockStep;

/** Tracks what is known about a card's PUK counter from the commands and responses: a small model of the journal. */
final class CardRecord implements UnblockListener {

    static final int ALL_TRIES = 3;

    private static final Set<UnblockStep> PRESENTING =
            EnumSet.of(UnblockStep.PRESENT_PUK, UnblockStep.RESET_RETRY_COUNTER);

    private int least = ALL_TRIES;
    private int most = ALL_TRIES;
    private boolean rightPuk;
    private boolean pukOnItsWay;
    private boolean unknown;
    private int confirmed;
    private int refused;
    private int resolved;

    /** Starts an operation with the card's own PUK or a wrong one. */
    void intend(boolean right) {
        rightPuk = right;
        pukOnItsWay = false;
    }

    @Override
    public void before(UnblockStep step) {
        pukOnItsWay = PRESENTING.contains(step);
    }

    @Override
    public void after(UnblockStep step, SecretAnswer answer) {
        if (PRESENTING.contains(step)) {
            pukOnItsWay = false;
            if (answer.accepted()) {
                least = most = ALL_TRIES;
            } else if (answer.outcome() == Outcome.WRONG) {
                least = --most;
            }
        }
    }

    void answered(boolean done) {
        if (done) {
            confirmed++;
        } else {
            refused++;
        }
    }

    /** No response: the card may or may not have received the PUK. */
    void noAnswer() {
        unknown = true;
        if (pukOnItsWay) {
            least = rightPuk ? least : least - 1;
            most = rightPuk ? ALL_TRIES : most;
            pukOnItsWay = false;
        }
    }

    /** Records counters read from the card, which settle what was unknown. */
    void read(Tries told) {
        int from = Math.max(least, told.least());
        int to = Math.min(most, told.most());
        if (from > to) {
            throw new AssertionError("the card tells " + told + ", the record " + least + " to " + most);
        }
        least = from;
        most = to;
        resolved += unknown ? 1 : 0;
        unknown = false;
    }

    boolean explains(int tries) {
        return least <= tries && tries <= most;
    }

    boolean isUnknown() {
        return unknown;
    }

    /** Whether two tries, the minimum to continue with, remain after one more wrong PUK. */
    boolean bearsAWrongPuk() {
        return least == ALL_TRIES;
    }

    int operations() {
        return confirmed + refused + resolved;
    }

    @Override
    public String toString() {
        return confirmed + " confirmed, " + refused + " refused, " + resolved + " unknown and resolved";
    }
}
