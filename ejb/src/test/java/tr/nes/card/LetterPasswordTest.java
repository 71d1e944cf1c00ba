package tr.nes.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPasswordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Menekşe-Sokağı-12",
                "İĞÜŞÖÇığüşöç",
                "correct horse battery",
                "~`!@#$%^&*()_+[]{}|;':,.<>/?",
                "Пароль для файла",
                "Ελληνικά γράμματα",
                "on üç € ± § Öğle"
            })
    void whenEveryProgramReadsItAlike_thenItIsPortable(String password) {
        assertThat(LetterPassword.isPortable(password.toCharArray())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no\u00A0break space",
                "soft\u00ADhyphen",
                "zero\u200Bwidth joiner",
                "\uFEFFbyte order mark",
                "I\u0307stanbul-34",
                "mas\u0327a ve dolap",
                "\uFB01ligature here",
                "half \u00BD of it",
                "on \u20BA lira kadar",
                "\uD83D\uDE00 smile a lot",
                "\u0645\u0631\u062D\u0628\u0627 marhaba",
                "full \uFF21\uFF22\uFF23 width",
                "a tab\tinside it"
            })
    void whenProgramsPrepareItDifferently_thenItIsNot(String password) {
        assertThat(LetterPassword.isPortable(password.toCharArray())).isFalse();
    }

    @Test
    void whenItIsLongerThanAKeyTakes_thenItIsNot() {
        assertThat(LetterPassword.isPortable("ş".repeat(63).toCharArray())).isTrue();
        assertThat(LetterPassword.isPortable("ş".repeat(64).toCharArray())).isFalse();
    }
}
