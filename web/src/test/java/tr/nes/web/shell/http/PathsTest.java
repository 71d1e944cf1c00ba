package tr.nes.web.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    @ParameterizedTest
    @CsvSource({
        "/yardim, /yardim",
        "/, /",
        "//evil.example/x, /evil.example/x",
        "/\\evil.example, /evil.example",
        "\\\\evil.example, /evil.example",
        "/a//b?c=//d, /a//b?c=//d"
    })
    void aRedirectStaysWithinTheSite(String asked, String led) {
        assertThat(Paths.withinSite(asked)).isEqualTo(led);
    }
}
