package tr.nes.web.timestamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.timestamp.AccountCredentials;

class BasicCredentialsTest {

    @Test
    void whenThereIsAField_thenAccountAndPasswordAreRead() {
        assertThat(BasicCredentials.of(basic("10000001:a:b"))).isEqualTo(new AccountCredentials("10000001", "a:b"));
        assertThat(BasicCredentials.of(basic("10000001:ğ").replace("Basic", "bASIC")))
                .isEqualTo(new AccountCredentials("10000001", "ğ"));
        assertThat(BasicCredentials.of(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic %%%", "Basic MTIz", "Bearer MTpx", "Negotiate x"})
    void whenAFieldCannotBeRead_thenItIsNobodys(String field) {
        assertThat(BasicCredentials.of(field)).isEqualTo(new AccountCredentials("", ""));
    }

    @Test
    void theTextOfCredentialsHasNoPassword() {
        assertThat(new AccountCredentials("10000001", "gizli")).asString().doesNotContain("gizli");
    }

    @ParameterizedTest
    @CsvSource({"1000,1000", "1.000.000,1000000", "-5,-5", "−5,-5", "5 0,0", "1e3,0", "'',0", "99999999999,0"})
    void whenCreditsAreTyped_thenOnlyWholeNumbersCount(String typed, long credits) {
        assertThat(TimestampAccountsPage.credits(typed)).isEqualTo(credits);
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
