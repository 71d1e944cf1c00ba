package tr.nes.web.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.web.shell.Address;

class ReturnPathTest {

    @Test
    void whenAProtectedPageWasWanted_thenTheLoginLeadsThere() {
        assertThat(ReturnPath.orMenu("/kilit-cozme")).isEqualTo(Address.SERVICING_CODE);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://example.org",
                "//example.org",
                "/giris",
                "/\\example.org",
                "/kilit-cozme?x",
                "javascript:0"
            })
    void whenAnythingElseWasWanted_thenItLeadsToTheMenu(String wanted) {
        assertThat(ReturnPath.orMenu(wanted)).isEqualTo(Address.MENU);
    }
}
