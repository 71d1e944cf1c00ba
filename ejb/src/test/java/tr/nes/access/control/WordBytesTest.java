package tr.nes.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Yakamoz-1923", "Arnavutköy-1872", "ığüşöçİĞÜŞÖÇ", "é\u0301x", "a\uD83D\uDE00b\u0302"})
    void composedAndDecomposedAreTheSameWord(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);

        assertThat(WordBytes.of(composed.toCharArray())).isEqualTo(composed.getBytes(StandardCharsets.UTF_8));
        assertThat(WordBytes.of(decomposed.toCharArray())).isEqualTo(composed.getBytes(StandardCharsets.UTF_8));
    }
}
