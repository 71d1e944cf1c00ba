package tr.nes.web.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://portal.example.org, https://portal.example.org",
        "https://PORTAL.example.org:443, https://portal.example.org",
        "https://portal.example.org/menu?a=b, https://portal.example.org",
        "http://localhost:8080, http://10.0.0.1:8080",
        "https://portal.example.org, http://10.0.0.1:8080"
    })
    void whenItIsTheAddressOrThePortal_thenItIsOwn(String address, String asked) {
        String portal = asked.startsWith("http:") ? address : "https://elsewhere.example.org";
        assertThat(Origin.isOwn(address, asked, portal)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://portal.example.org",
        "https://portal.example.org:8443",
        "http://portal.example.org:443",
        "https://portal.example.org.evil.example",
        "https://evil.example",
        "https://evil.example@portal.example.org",
        "https://portal.example.org@evil.example",
        "//portal.example.org",
        "portal.example.org",
        "null",
        "'https://portal.example.org https://evil.example'",
        "''"
    })
    void whenSchemeHostOrPortIsAnother_thenItIsForeign(String address) {
        assertThat(Origin.isOwn(address, "https://portal.example.org", "https://portal.example.org"))
                .isFalse();
    }
}
