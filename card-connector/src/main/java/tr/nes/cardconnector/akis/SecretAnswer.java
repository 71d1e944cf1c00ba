package tr.nes.cardconnector.akis;

import java.util.OptionalInt;
import java.util.Set;
import tr.nes.cardconnector.ResponseApdu;

/**
 * A card's response to a PIN or PUK.
 *
 * @param triesLeft as in the response; empty if it does not include them
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
        /** It was wrong and used up one try. */
        WRONG,
        /** No try is left; this one may have been the last. */
        BLOCKED,
        /** The card did nothing: wrong state, wrong format, no such reference. */
        REFUSED,
        /** Neither success nor refusal: whether the card did something is unknown. */
        UNCLEAR
    }

    /** Classifies a status word (ISO/IEC 7816-4:2005 §5.1.3, §7.5.6); {@code blockedWords} differ by dialect. */
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
     * "Checking error" and "state unchanged" (ISO/IEC 7816-4:2005 §5.1.3, table 5) are refusals. Warnings, memory
     * errors, 6F00 and values outside the standard, such as a corrupted response, are unclear.
     */
    private static Outcome sorted(int word) {
        int first = word >> 8;
        return first == STATE_UNCHANGED || first >= WRONG_LENGTH && first <= CLASS_NOT_SUPPORTED
                ? Outcome.REFUSED
                : Outcome.UNCLEAR;
    }

    /** As {@link #of(ResponseApdu, Set)}, with the status words of a dialect. */
    public static SecretAnswer of(ResponseApdu answer, AkisDialect dialect) {
        return of(answer, dialect.blockedWords());
    }

    /** Nothing was presented. @param statusWord why */
    public static SecretAnswer notPresented(int statusWord) {
        return new SecretAnswer(Outcome.REFUSED, OptionalInt.empty(), statusWord);
    }

    static SecretAnswer refused(ResponseApdu answer) {
        return notPresented(answer.statusWord());
    }

    public boolean accepted() {
        return outcome == Outcome.ACCEPTED;
    }
}
