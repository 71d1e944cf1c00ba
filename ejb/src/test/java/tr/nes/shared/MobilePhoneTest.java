package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobilePhoneTest {

    @Test
    void whenStoredAndRead_thenTheSame() {
        MobilePhone phone = new MobilePhone("5000000001");
        assertThat(MobilePhone.ofE164(phone.e164())).isEqualTo(phone);
        assertThat(phone.e164()).isEqualTo("+905000000001");
        assertThat(phone).hasToString("50* *** ** 01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4000000001", "500000000", "50000000011", "+905000000001", "٥٠٠٠٠٠٠٠٠١"})
    void whenNotTenDigitsFromFive_thenRefused(String text) {
        assertThatThrownBy(() -> new MobilePhone(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
