package tr.nes.access.control;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.access.NewWordResult;
import tr.nes.holder.HolderView;

/**
 * Words that are tried first: those of the lists, also with digits around them or in them, backwards or several times, and
 * patterns.
 */
final class CommonWords implements WordRule {

    private static final int MOST_AROUND = 6;
    private static final int LONGEST_UNIT = 4;

    @Override
    public Optional<NewWordResult> flaw(char[] word, HolderView person) {
        char[] plain = PlainLetters.of(CharBuffer.wrap(word));
        try {
            return isCommon(plain) ? Optional.of(NewWordResult.COMMON) : Optional.empty();
        } finally {
            Arrays.fill(plain, '\0');
        }
    }

    private static boolean isCommon(char[] plain) {
        return isPattern(plain) || isListed(plain, 0, plain.length) || isRepeatedWord(plain) || isListedCore(plain);
    }

    /** What stands around is taken off before lookalikes are read as letters: p@ssw0rd123. */
    private static boolean isListedCore(char[] plain) {
        int from = 0;
        int to = plain.length;
        while (from < to && !Character.isLetter(plain[from])) {
            from++;
        }
        while (to > from && !Character.isLetter(plain[to - 1])) {
            to--;
        }
        return plain.length - (to - from) <= MOST_AROUND && isListed(plain, from, to);
    }

    /** As it stands and backwards, each with lookalikes read as letters in both ways. */
    private static boolean isListed(char[] plain, int from, int to) {
        char[] core = Arrays.copyOfRange(plain, from, to);
        char[] masked = core.clone();
        try {
            boolean listed = isListedEitherWay(core);
            PlainLetters.unmask(core);
            listed |= isListedEitherWay(core);
            PlainLetters.unmaskL(masked);
            return listed || isListedEitherWay(masked);
        } finally {
            Arrays.fill(core, '\0');
            Arrays.fill(masked, '\0');
        }
    }

    private static boolean isListedEitherWay(char[] word) {
        boolean listed = CommonWordList.contains(word);
        reverse(word);
        listed |= CommonWordList.contains(word);
        reverse(word);
        return listed;
    }

    private static void reverse(char[] word) {
        for (int i = 0; i < word.length / 2; i++) {
            char other = word[word.length - 1 - i];
            word[word.length - 1 - i] = word[i];
            word[i] = other;
        }
    }

    private static boolean isRepeatedWord(char[] plain) {
        for (int unit = LONGEST_UNIT + 1; unit <= plain.length / 2; unit++) {
            if (plain.length % unit == 0 && repeats(plain, unit) && isListed(plain, 0, unit)) {
                return true;
            }
        }
        return false;
    }

    /** abcabcabc, 12121212, 87654321, abcdefgh */
    private static boolean isPattern(char[] plain) {
        for (int unit = 1; unit <= LONGEST_UNIT; unit++) {
            if (repeats(plain, unit)) {
                return true;
            }
        }
        return runs(plain, 1) || runs(plain, -1);
    }

    private static boolean repeats(char[] plain, int unit) {
        for (int i = unit; i < plain.length; i++) {
            if (plain[i] != plain[i - unit]) {
                return false;
            }
        }
        return true;
    }

    private static boolean runs(char[] plain, int step) {
        for (int i = 1; i < plain.length; i++) {
            if (plain[i] != plain[i - 1] + step) {
                return false;
            }
        }
        return true;
    }
}
