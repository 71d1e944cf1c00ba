package tr.nes.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class SecretPatternsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PIN 1234",
                "pini 1 2 3 4 imiş",
                "PIN'im: 9027",
                "PUK 12345678",
                "onay kodu 123 456",
                "kod: 12 34 56",
                "şifresi ٤٤٤٤",
                "password is 4711",
                "123456",
                "bana 123456 dedi",
                "12345-67890-12345",
                "12345 67890 12345",
                "10000000146",
                "kart 4111 1111 1111 1111",
                "4111-1111-1111-1111"
            })
    void whenTheNoteHoldsASecret_thenItIsRefused(String note) {
        assertThat(SecretPatterns.areIn(note)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kartı 21.11.2026 günü çalınmış",
                "2026 yılında 3 kez aradı, 2 kartı var",
                "0312 555 12 34 numarasından aradı",
                "1234A5B67890 seri numaralı kart",
                "Saat 14:05'te geri aranacak; ücreti 1.250,00 TL",
                "Pınar Hanım 2024'te aldı"
            })
    void whenTheNoteHoldsPlainDigits_thenItIsKept(String note) {
        assertThat(SecretPatterns.areIn(note)).isFalse();
    }
}
