package tr.nes.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    @ParameterizedTest
    @CsvSource({"10000000146, 10*******46", "99000000042, 99*******42", "U12345678, U1*****78", "AB1234, AB**34"})
    void whenItIsANationalIdOrAPassports_thenItIsOneAndShownMasked(String number, String masked) {
        assertThat(new IdentityNumber(number).value()).isEqualTo(number);
        assertThat(new IdentityNumber(number)).hasToString(masked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "12345", "12345678901", "99000000043", "u1234567", "U 1234567", "ABCDEFGHIJ", "Ü1234567"})
    void whenItIsNeither_thenItIsNone(String number) {
        assertThat(IdentityNumber.isValid(number)).isFalse();
        assertThatThrownBy(() -> new IdentityNumber(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
