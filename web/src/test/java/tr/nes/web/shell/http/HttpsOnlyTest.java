package tr.nes.web.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpsOnlyTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, https://localhost:8443",
        "http://localhost:29080, https://localhost:29443",
        "http://portal.example.org, https://portal.example.org",
        "https://portal.example.org, https://portal.example.org",
        "https://portal.example.org:9443, https://portal.example.org:9443"
    })
    void whenThePortalHasAnAddress_thenItsSecureOneIsKnown(String portal, String secure) {
        assertThat(HttpsOnly.secure(portal)).isEqualTo(secure);
    }
}
