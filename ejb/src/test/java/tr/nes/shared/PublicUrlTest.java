package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void withoutAPortalsAddressItIsThatForStandardClients() {
        assertThat(PublicUrl.origin()).isEqualTo("http://localhost:8080");
    }
}
