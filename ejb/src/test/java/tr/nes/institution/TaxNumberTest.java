package tr.nes.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.institution.InstitutionException.Reason;

class TaxNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "0123456789", "9876543217", "1111111114", "9999999994", "5555555553"})
    void whenTheCheckDigitFits_thenTheNumberIsValid(String number) {
        assertThat(TaxNumber.isValid(number)).isTrue();
    }

    /** 0123456780 and 5555555552 pass if a product of 0 is not counted as 9. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567891",
                "0123456780",
                "5555555552",
                "123456789",
                "12345678901",
                "0000000001",
                "",
                "123456789x",
                "١٢٣٤٥٦٧٨٩٠"
            })
    void whenItDoesNot_thenTheNumberIsInvalid(String number) {
        assertThat(TaxNumber.isValid(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1234567891, , , TAX_NUMBER_WRONG",
        ", 1234567, , DETSIS_WRONG",
        "1234567890, , 012345678900001, MERSIS_WRONG",
        ", , 0123456789000015, NUMBER_MISSING"
    })
    void whenANumberIsWrong_thenTheReasonNamesIt(String tax, String detsis, String mersis, Reason reason) {
        assertThatThrownBy(() -> new RegisterNumbers(tax, detsis, mersis))
                .hasFieldOrPropertyWithValue("reason", reason);
    }

    @Test
    void whenAUnitHasADetsisNumber_thenItIsToldApartFromItsBody() {
        assertThat(new RegisterNumbers("1234567890", null, null).key()).isEqualTo("VKN 1234567890");
        assertThat(new RegisterNumbers("1234567890", "12345678", null).key()).isEqualTo("DETSIS 12345678");
    }
}
