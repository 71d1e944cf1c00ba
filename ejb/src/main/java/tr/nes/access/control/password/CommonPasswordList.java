package tr.nes.access.control.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the lists next to this class, folded; the files name their sources. Some 1.5 MB of heap. */
final class CommonPasswordList {

    private static final Set<CharBuffer> WORDS = Stream.of("common-passwords.txt", "common-words.txt")
            .flatMap(CommonPasswordList::words)
            .collect(Collectors.toUnmodifiableSet());

    private CommonPasswordList() {}

    static boolean contains(char[] folded) {
        return WORDS.contains(CharBuffer.wrap(folded));
    }

    static int size() {
        return WORDS.size();
    }

    private static Stream<CharBuffer> words(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(CommonPasswordList.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .map(word -> CharBuffer.wrap(LetterFolding.of(word)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
