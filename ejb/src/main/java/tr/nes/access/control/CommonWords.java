package tr.nes.access.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tr.nes.access.NewWordResult;
import tr.nes.holder.HolderView;

/** Words that are tried first: those of the list, also with digits around them or in them, and patterns. */
final class CommonWords implements WordRule {

    private static final Set<CharBuffer> LIST = read();
    private static final int MOST_AROUND = 6;
    private static final int LONGEST_UNIT = 4;

    @Override
    public Optional<NewWordResult> flaw(char[] word, HolderView person) {
        char[] plain = PlainLetters.of(CharBuffer.wrap(word));
        try {
            boolean common = isPattern(plain) || isListed(plain);
            PlainLetters.unmask(plain);
            return common || isListed(plain) ? Optional.of(NewWordResult.COMMON) : Optional.empty();
        } finally {
            Arrays.fill(plain, '\0');
        }
    }

    private static boolean isListed(char[] plain) {
        int from = 0;
        int to = plain.length;
        while (from < to && !Character.isLetter(plain[from])) {
            from++;
        }
        while (to > from && !Character.isLetter(plain[to - 1])) {
            to--;
        }
        return LIST.contains(CharBuffer.wrap(plain))
                || plain.length - (to - from) <= MOST_AROUND && isListedUnmasked(plain, from, to);
    }

    /** What stands around is taken off before lookalikes are read as letters: p@ssw0rd123. */
    private static boolean isListedUnmasked(char[] plain, int from, int to) {
        char[] core = Arrays.copyOfRange(plain, from, to);
        try {
            boolean listed = LIST.contains(CharBuffer.wrap(core));
            PlainLetters.unmask(core);
            return listed || LIST.contains(CharBuffer.wrap(core));
        } finally {
            Arrays.fill(core, '\0');
        }
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

    private static Set<CharBuffer> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CommonWords.class.getResourceAsStream("common-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .map(word -> CharBuffer.wrap(PlainLetters.of(word)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
