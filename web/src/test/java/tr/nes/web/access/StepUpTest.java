package tr.nes.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepUpTest {

    @Test
    void whatThePageIsAboutComesBack() {
        Map<String, String> things = Map.of(
                "no", "1234A5B67890",
                "cagri", "00000000-0000-0000-0000-0000000000aa",
                "gerekce", "KEY_COMPROMISE",
                "okuyucu", "Simulated Reader 4");
        assertThat(StepUp.things(things)).isEqualTo(things);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1&neden=x", "https://ornek.test", "//ornek.test", "1 2", "ş", "\r\nLocation: x"})
    void nothingElseDoes(String item) {
        Map<String, String> request = new HashMap<>(Map.of("phone", "5000000001", "number", "10000000146"));
        request.put("no", item);
        request.put("cagri", item);
        request.put("gerekce", item);
        assertThat(StepUp.things(request)).isEmpty();
    }
}
