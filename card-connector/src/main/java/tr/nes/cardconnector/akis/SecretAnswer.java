package tr.nes.cardconnector.akis;

import java.util.OptionalInt;
import java.util.Set;
import tr.nes.cardconnector.ResponseApdu;

/**
 * What a card answered to a PIN or PUK.
 *
 * @param triesLeft as the answer states it; empty when it does not
 * @param statusWord SW1 SW2, for journal and log
 */
public record SecretAnswer(Outcome outcome, OptionalInt triesLeft, int statusWord) {

    private static final int WRONG_WITH_COUNTER = 0x63C0;
    private static final int WRONG = 0x6300;
    private static final int STATE_UNCHANGED = 0x64;
    private static final int WRONG_LENGTH = 0x67;
    private static final int CLASS_NOT_SUPPORTED = 0x6E;

    public enum Outcome {
        ACCEPTED,
        /** It was wrong and one try is spent. */
        WRONG,
        /** No try is left, be it that this one was the last. */
        BLOCKED,
        /** The card did nothing: wrong state, wrong form, no such reference. */
        REFUSED,
        /** Neither yes nor no: whether the card did something is not known. */
        UNCLEAR
    }

    /** Sorts a status word (ISO/IEC 7816-4:2005 §5.1.3, §7.5.6); {@code blockedWords} differ by dialect. */
    static SecretAnswer of(ResponseApdu answer, Set<Integer> blockedWords) {
        int word = answer.statusWord();
        if (word == ResponseApdu.OK) {
            return new SecretAnswer(Outcome.ACCEPTED, OptionalInt.empty(), word);
        }
        if (blockedWords.contains(word) || word == WRONG_WITH_COUNTER) {
            return new SecretAnswer(Outcome.BLOCKED, OptionalInt.of(0), word);
        }
        if ((word & 0xFFF0) == WRONG_WITH_COUNTER) {
            return new SecretAnswer(Outcome.WRONG, OptionalInt.of(word & 0x0F), word);
        }
        return new SecretAnswer(word == WRONG ? Outcome.WRONG : sorted(word), OptionalInt.empty(), word);
    }

    /**
     * "Checking error" and "state unchanged" (ISO/IEC 7816-4:2005 §5.1.3, table 5) are refusals. Warnings, memory errors,
     * 6F00 and what no standard knows, such as an answer that was garbled on its way, tell nothing.
     */
    private static Outcome sorted(int word) {
        int first = word >> 8;
        return first == STATE_UNCHANGED || first >= WRONG_LENGTH && first <= CLASS_NOT_SUPPORTED
                ? Outcome.REFUSED
                : Outcome.UNCLEAR;
    }

    static SecretAnswer refused(ResponseApdu answer) {
        return new SecretAnswer(Outcome.REFUSED, OptionalInt.empty(), answer.statusWord());
    }

    public boolean accepted() {
        return outcome == Outcome.ACCEPTED;
    }
}
