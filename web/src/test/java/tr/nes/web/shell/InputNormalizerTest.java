package tr.nes.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class InputNormalizerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000000146",
                "\uFEFF10000000146",
                "100 0000 0146",
                "100\u00A0000\u202F001\u200946",
                "\u202A10000000146\u202C",
                "1000\u200B0000\u200D146\u2060",
                "100-000\u2011001\u221246",
                "１００００００0146",
                "\u0661\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0661\u0664\u0666",
                "10000000146\r\n"
            })
    void whenNumberIsPasted_thenOnlyItsDigitsRemain(String pasted) {
        assertThat(InputNormalizer.compact(pasted)).isEqualTo("10000000146");
    }

    @Test
    void whenSecretIsPasted_thenTheSameAndTheInputIsWiped() {
        char[] pasted = "\u200E123\u00A0456\uFEFF".toCharArray();
        assertThat(InputNormalizer.compact(pasted)).containsExactly('1', '2', '3', '4', '5', '6');
        assertThat(pasted).containsOnly('\0');
    }

    @Test
    void whenTextIsPasted_thenLettersAreComposedAndSpacesPlain() {
        assertThat(InputNormalizer.text("\uFEFF\u00A0I\u0307s\u0327\u200Ble\u00ADm\u00A0yeri \u200F"))
                .isEqualTo("İşlem yeri");
        assertThat(InputNormalizer.text("a\nb\u0000\u0007")).isEqualTo("a\nb");
    }
}
