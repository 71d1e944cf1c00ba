package tr.nes.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class RevocationWordTest {

    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    @ParameterizedTest
    @ValueSource(strings = {"İPTAL", "iptal", " IPTAL ", "İptal"})
    void whenTheWordIsTyped_thenCaseAndDotDoNotMatter(String typed) {
        assertThat(RevocationWord.isTyped(typed, "İPTAL", TURKISH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "iptal et", "evet"})
    void whenItIsAnother_thenItIsNot(String typed) {
        assertThat(RevocationWord.isTyped(typed, "İPTAL", TURKISH)).isFalse();
        assertThat(RevocationWord.isTyped(null, "İPTAL", TURKISH)).isFalse();
    }
}
