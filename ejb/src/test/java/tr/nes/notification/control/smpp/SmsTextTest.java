package tr.nes.notification.control.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class SmsTextTest {

    @Test
    void theDefaultAlphabetIsTheStandards() {
        SmsText text = SmsText.of("@£Ç\n_ Aa§à{€}ü");
        assertThat(text.dataCoding()).isEqualTo(SmsText.DEFAULT_ALPHABET);
        assertThat(text.parts()).singleElement().isEqualTo(new byte[] {
            0x00, 0x01, 0x09, 0x0A, 0x11, 0x20, 0x41, 0x61, 0x5F, 0x7F, 0x1B, 0x28, 0x1B, 0x65, 0x1B, 0x29, 0x7E
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ğ", "Ğ", "ı", "İ", "ş", "Ş", "ç", "\u001B", "\uFFFF", "😀"})
    void whatItHasNotGoesInUcs2(String character) {
        SmsText text = SmsText.of("a" + character);
        assertThat(text.dataCoding()).isEqualTo(SmsText.UCS2);
        assertThat(text.parts()).singleElement().isEqualTo(("a" + character).getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void oneMessageIsAsLongAsTheStandardAllows() {
        assertThat(SmsText.of("a".repeat(160)).parts()).hasSize(1);
        assertThat(lengths(SmsText.of("a".repeat(161)))).containsExactly(152, 9);
        assertThat(SmsText.of("ş".repeat(70)).parts()).hasSize(1);
        assertThat(lengths(SmsText.of("ş".repeat(71)))).containsExactly(132, 10);
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(lengths(SmsText.of("a".repeat(151) + "€" + "a".repeat(20)))).containsExactly(151, 22);
        assertThat(lengths(SmsText.of("ş".repeat(65) + "😀" + "ş".repeat(20)))).containsExactly(130, 44);
    }

    @Test
    void thePartsTogetherAreTheText() {
        String text = "İğdır'da ışıl ışıl şölen çağrısı. ".repeat(20);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        SmsText.of(text).parts().forEach(all::writeBytes);
        assertThat(all.toString(StandardCharsets.UTF_16BE)).isEqualTo(text);
    }

    @Test
    void anEmptyTextIsOneEmptyPart() {
        assertThat(SmsText.of("").parts()).singleElement().isEqualTo(new byte[0]);
    }

    private static List<Integer> lengths(SmsText text) {
        return text.parts().stream().map(part -> part.length).toList();
    }
}
