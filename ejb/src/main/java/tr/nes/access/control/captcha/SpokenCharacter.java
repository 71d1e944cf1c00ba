package tr.nes.access.control.captcha;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;

/**
 * Recordings of single characters with their code word ("a, Adana"): 8000 samples a second, created by
 * {@code .ci/speech}.
 */
final class SpokenCharacter {

    static final int RATE = 8000;

    private static final Set<String> LANGUAGES = Set.of("tr", "en");
    private static final int HEADER = 44;

    private SpokenCharacter() {}

    /** Samples around 0, at most 128 from it. Turkish unless the language is English. */
    static int[] in(String language, char character) {
        String folder = LANGUAGES.contains(language) ? language : "tr";
        String name = "/tr/nes/access/speech/" + folder + "/" + character + ".wav";
        try (InputStream recording = SpokenCharacter.class.getResourceAsStream(name)) {
            byte[] bytes = recording.readAllBytes();
            int[] samples = new int[bytes.length - HEADER];
            Arrays.setAll(samples, i -> (bytes[HEADER + i] & 0xFF) - 128);
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
