package tr.nes.web.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class PhoneConverterTest {

    private final PhoneConverter converter = new PhoneConverter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5321234567",
                "0532 123 45 67",
                "0 532 123 45 67",
                "90 532 123 45 67",
                "+90 532 123 45 67",
                "+90 (0) 532 123 45 67",
                "0090 (532) 123-45-67",
                "90 0532 1234567",
                "\u202A+90\u00A0532\u202F123\u201145\u201367\u202C",
                "\uFEFF0532.123.45.67\u200B",
                "532/1234567",
                "\uFF15321234567"
            })
    void whenItIsWrittenOrPastedInAnyForm_thenItIsThePhone(String typed) {
        assertThat(converter.getAsObject(null, null, typed).national()).isEqualTo("5321234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uFEFF\u00A0"})
    void whenNothingVisibleIsPasted_thenTheFieldIsEmpty(String typed) {
        assertThat(converter.getAsObject(null, null, typed)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"905321234567", "9053212345", "05321234567"})
    void whenItBeginsWithNinety_thenOnlyAWholeNumberLosesIt(String typed) {
        assertThat(PhoneConverter.national(typed)).isEqualTo(typed.length() == 10 ? typed : "5321234567");
    }
}
