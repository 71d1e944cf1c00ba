package tr.nes.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepUpTest {

    @Test
    void theNumberOfACardOrCertificateComesBack() {
        assertThat(StepUp.number("1234A5B67890")).isEqualTo("1234A5B67890");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1&neden=x", "https://ornek.test", "//ornek.test", "1 2", "ş", "\r\nLocation: x"})
    void nothingElseDoes(String item) {
        assertThat(StepUp.number(item)).isEmpty();
    }
}
