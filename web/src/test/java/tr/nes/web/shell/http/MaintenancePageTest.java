package tr.nes.web.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaintenancePageTest {

    @AfterEach
    void forget() {
        System.clearProperty("nes.authority.name");
    }

    @Test
    void thePageSpeaksThePersonsLanguage() {
        assertThat(page("tr", true)).contains("<html lang=\"tr\">", "<h1>Bakım</h1>", "kaybolmadı");
        assertThat(page("en", true))
                .contains("<html lang=\"en\">", "<h1>Maintenance</h1>", "Nothing that you did is lost");
    }

    @Test
    void onlyWhatWasAskedForWithoutAFormIsAskedForAgain() {
        assertThat(page("tr", true)).contains("http-equiv=\"refresh\"", "Yeniden dene");
        assertThat(page("tr", false)).doesNotContain("refresh", "Yeniden dene");
    }

    @Test
    void theOperatorsNameIsText() {
        System.setProperty("nes.authority.name", "A & B <Merkezi>");
        assertThat(page("tr", true)).contains("A &amp; B &lt;Merkezi>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/crl/issuing.crl", "/ca/root.cer", "/health/serving", "/jakarta.faces.resource/css/base.css"})
    void statusGoesOn(String path) {
        assertThat(MaintenancePage.goesOn(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/menu", "/kiosk", "/giris/sifreli", "/cagri-merkezi"})
    void pagesDoNot(String path) {
        assertThat(MaintenancePage.goesOn(path)).isFalse();
    }

    private static String page(String language, boolean reloads) {
        return new MaintenancePage(Locale.forLanguageTag(language), "", reloads).html();
    }
}
