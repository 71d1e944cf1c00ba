package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"10000000146", "17291716060", "19090909018", "15070909146"})
    void whenBothCheckDigitsFit_thenValid(String number) {
        assertThat(NationalId.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"17291716050", "1729171606", "07291716092", "12345678901", "", "1000000014a", "١٠٠٠٠٠٠٠١٤٦"})
    void whenAnythingIsOff_thenInvalid(String number) {
        assertThat(NationalId.isValid(number)).isFalse();
        assertThatThrownBy(() -> new NationalId(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whenPrinted_thenMasked() {
        assertThat(new NationalId("10000000146")).hasToString("10*******46");
    }
}
