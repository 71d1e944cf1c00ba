package tr.nes.access.control.edevlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EDevletFailedTest {

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u0085", "\u2028", "\u001b[2J", "\u0000"})
    void whenTheProviderSendsALineEnd_thenTheLogHasOneLine(String end) {
        String claim = "Unexpected JWT issuer: https://x" + end + "2026-11-21 12:00:00 INFO forged";
        String line = EDevletFailed.unavailable("no keys", new IllegalStateException(claim))
                .forLog();
        assertThat(line)
                .startsWith("e-Devlet: no keys")
                .contains("forged")
                .doesNotContainPattern("[\\p{Cntrl}\u0085\u2028]");
    }
}
