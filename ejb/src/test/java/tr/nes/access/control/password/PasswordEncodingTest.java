package tr.nes.access.control.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class PasswordEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"Yakamoz-1923", "Arnavutköy-1872", "ığüşöçİĞÜŞÖÇ", "é\u0301x", "a\uD83D\uDE00b\u0302"})
    void composedAndDecomposedAreTheSamePassword(String password) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(password, Normalizer.Form.NFD);

        assertThat(PasswordEncoding.of(composed.toCharArray())).isEqualTo(composed.getBytes(StandardCharsets.UTF_8));
        assertThat(PasswordEncoding.of(decomposed.toCharArray())).isEqualTo(composed.getBytes(StandardCharsets.UTF_8));
    }
}
