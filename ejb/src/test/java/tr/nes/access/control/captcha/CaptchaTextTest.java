package tr.nes.access.control.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.shared.Randomness;

@Tag("locale")
class CaptchaTextTest {

    @ParameterizedTest
    @CsvSource({"ACE34,ace34", "ACE34,' aC e34 '", "LIMIT,limit", "LIMIT,lımıt", "LIMIT,LİMİT", "LIMIT,LIMIT"})
    void neitherCaseNorBlanksNorTurkishLettersMatter(String answer, String typed) {
        assertThat(CaptchaText.matches(answer, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ACE34,ACE3", "ACE34,ACE349", "ACE34,''", "ACE34,"})
    void anythingElseIsWrong(String answer, String typed) {
        assertThat(CaptchaText.matches(answer, typed)).isFalse();
    }

    @Test
    void randomTextHasFiveOfTheAlphabet() {
        assertThat(CaptchaText.random(new Randomness())).matches("[" + CaptchaText.ALPHABET + "]{5}");
    }
}
