package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale")
class PublicUrlTest {

    private static final String PORTAL = "nes.portal.url";

    @AfterEach
    void forget() {
        System.clearProperty(PORTAL);
    }

    @ParameterizedTest
    @CsvSource({
        "https://nes.ornek.test, https://nes.ornek.test",
        "https://nes.ornek.test:443/portal, https://nes.ornek.test",
        "HTTPS://NES.ornek.test:8443/, https://nes.ornek.test:8443",
        "http://nes.ornek.test:80, http://nes.ornek.test",
        "https://nes.ornek.test:80, https://nes.ornek.test:80"
    })
    void anOriginIsWrittenAsBrowsersWriteIt(String url, String origin) {
        System.setProperty(PORTAL, url);
        assertThat(PublicUrl.origin()).isEqualTo(origin);
    }

    @Test
    void aHostIsWrittenInAscii() {
        System.setProperty(PORTAL, "https://nes.ışık.test:8443/portal");
        assertThat(PublicUrl.forPeople()).isEqualTo("https://nes.xn--k-ekaa7p.test:8443/portal");
        assertThat(PublicUrl.origin()).isEqualTo("https://nes.xn--k-ekaa7p.test:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://nes.ornek.test",
                "HTTP://nes.ornek.test:80/alt",
                "http://nes.ışık.test",
                "http://192.0.2.1",
                "http://[2001:db8::1]:8080"
            })
    void anAddressToWhichPathsCanBeAppendedIsGood(String url) {
        assertThat(PublicUrl.problem(url, Set.of("http"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "nes.ornek.test, begin with http://",
                "https://nes.ornek.test, begin with http://",
                "ftp://nes.ornek.test, begin with http://",
                "http:nes.ornek.test, name a host",
                "http:///ca, name a host",
                "http://, address without blanks",
                "http://nes_1.ornek.test, name a host",
                "http://me@nes.ornek.test, name a host",
                "http://nes.ornek.test:0, name a host",
                "http://nes.ornek.test:70000, name a host",
                "http://nes.ornek.test/, without a slash",
                "http://nes.ornek.test/ca/, without a slash",
                "http://nes.ornek.test?a, without a slash",
                "http://nes.ornek.test#a, without a slash",
                "http://nes ornek.test, without blanks",
                "http://nes.ornek.test/a b, without blanks"
            })
    void anyOtherAddressIsNamedWithTheReason(String url, String reason) {
        assertThat(PublicUrl.problem(url, Set.of("http")))
                .hasValueSatisfying(problem -> assertThat(problem).contains(reason));
    }

    @Test
    void withoutAPortalsAddressItIsThatForStandardClients() {
        assertThat(PublicUrl.origin()).isEqualTo("http://localhost:8080");
    }
}
