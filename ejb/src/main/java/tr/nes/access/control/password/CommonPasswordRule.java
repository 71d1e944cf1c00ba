package tr.nes.access.control.password;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.access.NewPasswordResult;
import tr.nes.holder.HolderView;

/**
 * Rejects passwords that are tried first: those of the lists, also with digits around or inside, backwards or
 * repeated, and patterns.
 */
final class CommonPasswordRule implements PasswordRule {

    private static final int MOST_AROUND = 6;
    private static final int LONGEST_UNIT = 4;

    @Override
    public Optional<NewPasswordResult> flaw(char[] password, HolderView person) {
        char[] plain = LetterFolding.of(CharBuffer.wrap(password));
        try {
            return isCommon(plain) ? Optional.of(NewPasswordResult.COMMON) : Optional.empty();
        } finally {
            Arrays.fill(plain, '\0');
        }
    }

    private static boolean isCommon(char[] plain) {
        return isPattern(plain) || isListed(plain, 0, plain.length) || isRepeatedPassword(plain) || isListedCore(plain);
    }

    /** Surrounding characters are removed before lookalikes are read as letters: p@ssw0rd123. */
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

    /** Forwards and backwards, each with lookalikes read as letters in both ways. */
    private static boolean isListed(char[] plain, int from, int to) {
        char[] core = Arrays.copyOfRange(plain, from, to);
        char[] masked = core.clone();
        try {
            boolean listed = isListedEitherWay(core);
            LetterFolding.unmask(core);
            listed |= isListedEitherWay(core);
            LetterFolding.unmaskL(masked);
            return listed || isListedEitherWay(masked);
        } finally {
            Arrays.fill(core, '\0');
            Arrays.fill(masked, '\0');
        }
    }

    private static boolean isListedEitherWay(char[] password) {
        boolean listed = CommonPasswordList.contains(password);
        reverse(password);
        listed |= CommonPasswordList.contains(password);
        reverse(password);
        return listed;
    }

    private static void reverse(char[] password) {
        for (int i = 0; i < password.length / 2; i++) {
            char other = password[password.length - 1 - i];
            password[password.length - 1 - i] = password[i];
            password[i] = other;
        }
    }

    private static boolean isRepeatedPassword(char[] plain) {
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
