package tr.nes.installation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerTest {

    @Test
    void whenTheServerIsTooOld_thenItIsRefused() {
        assertThatThrownBy(() -> PostgresServer.checkVersion(14)).hasMessageContaining("PostgreSQL 14 is too old");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18, 19})
    void whenItIsNewEnough_thenItIsTaken(int version) {
        assertThatCode(() -> PostgresServer.checkVersion(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"LATIN5, C", "UTF8, tr_TR.UTF-8", "UTF8, ICU"})
    void whenTextIsStoredOrSortedOtherwise_thenItIsRefused(String encoding, String collation) {
        assertThatThrownBy(() -> PostgresServer.checkText(encoding, collation))
                .hasMessageContaining("encoding 'UTF8' locale 'C' template template0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
    void whenTextIsSortedByCodePoint_thenItIsTaken(String collation) {
        assertThatCode(() -> PostgresServer.checkText("UTF8", collation)).doesNotThrowAnyException();
    }

    @Test
    void whenACommitMayBeLost_thenTheServerIsRefusedOrTheLogSaysSo() {
        assertThatThrownBy(() -> PostgresServer.checkDurability("off", "on"))
                .hasMessageContaining("synchronous_commit");
        assertThatCode(() -> PostgresServer.checkDurability("on", "off")).doesNotThrowAnyException();
    }
}
