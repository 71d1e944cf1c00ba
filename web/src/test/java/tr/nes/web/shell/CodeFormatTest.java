package tr.nes.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class CodeFormatTest {

    @Test
    void whenTheyAreAllThere_thenTheyAreACode() {
        assertThat(CodeFormat.are("012345".toCharArray(), 6)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "12345٦", "12345６", "12 456", "-12345"})
    void whenOneIsMissingOrOther_thenTheyAreNone(String typed) {
        assertThat(CodeFormat.are(typed.toCharArray(), 6)).isFalse();
    }

    @Test
    void whenNothingIsTyped_thenItIsNone() {
        assertThat(CodeFormat.are(null, 6)).isFalse();
    }
}
