package tr.nes.web.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.driver.SuppliedReader;

class NameSearchTest {

    @ParameterizedTest
    @CsvSource({
        "acr 38, ACS_RED, true",
        "KIRMIZI, ACS_RED, true",
        "kırmızı, ACS_RED, true",
        "seffaf, OMNIKEY_CLEAR, true",
        "hid3021, OMNIKEY_WHITE, true",
        "'', GEMPLUS_USB, true",
        "hid, GEMPLUS_USB, false"
    })
    void whenAPartOfAnyNameIsTyped_thenTheReaderIsFound(String typed, SuppliedReader reader, boolean found) {
        assertThat(NameSearch.finds(typed, reader.label(), reader.aliases())).isEqualTo(found);
    }
}
