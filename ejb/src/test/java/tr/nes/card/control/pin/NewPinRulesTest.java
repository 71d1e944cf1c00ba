package tr.nes.card.control.pin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.card.PinProblem;

class NewPinRulesTest {

    private static final NewPinRules.Owner OWNER = new NewPinRules.Owner("10000000146", LocalDate.of(1984, 4, 23));

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "12345, TOO_SHORT",
        "58203, TOO_SHORT",
        "5820374916203, TOO_LONG",
        "58a037, NOT_DIGITS",
        "'582 37', NOT_DIGITS",
        "٥٨٢٠٣٧, NOT_DIGITS",
        "111111, SAME_DIGIT",
        "000000000000, SAME_DIGIT",
        "123456, RUN",
        "890123, RUN",
        "654321, RUN",
        "321098, RUN",
        "198405, BIRTH_DATE",
        "751984, BIRTH_DATE",
        "230484, BIRTH_DATE",
        "042384, BIRTH_DATE",
        "840423, BIRTH_DATE",
        "9230484, BIRTH_DATE",
        "100000, IDENTITY_NUMBER",
        "000146, IDENTITY_NUMBER",
        "7000146, IDENTITY_NUMBER",
        "582037, NONE",
        "582037491620, NONE",
        "112233, NONE"
    })
    void whenPinIsJudged_thenTheFirstBrokenRuleIsNamed(String pin, PinProblem expected) {
        assertThat(NewPinRules.check(pin.toCharArray(), OWNER)).isEqualTo(expected);
    }
}
