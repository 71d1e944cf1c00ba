package tr.nes.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresConnectionTest {

    private static final String REMOTE = "jdbc:postgresql://db.example/nes";

    @TempDir
    private Path folder;

    @AfterEach
    void reset() {
        for (String name : new String[] {"trust", "statement.seconds", "lock.seconds", "socket.seconds"}) {
            System.clearProperty("nes.db." + name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example:5432/nes",
                "jdbc:postgresql://localhost,db.example/nes",
                "jdbc:postgresql://10.0.0.1/nes",
                "jdbc:postgresql://127.0.0.1.example/nes"
            })
    void whenTheServerIsOnAnotherMachine_thenItIsVerifiedOrRefused(String url) throws Exception {
        assertThatThrownBy(() -> PostgresConnection.properties(url, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("over TLS only: nes.db.trust must name the certificates");

        Path root = Files.writeString(folder.resolve("root.pem"), "");
        System.setProperty("nes.db.trust", root.toString());
        assertThat(PostgresConnection.properties(url, false))
                .containsEntry("sslmode", "verify-full")
                .containsEntry("sslrootcert", root.toString());
    }

    @Test
    void whenTheCertificatesCannotBeRead_thenTheSettingIsNamed() {
        System.setProperty("nes.db.trust", folder.resolve("missing.pem").toString());
        assertThatThrownBy(() -> PostgresConnection.properties(REMOTE, false))
                .hasMessageContaining("nes.db.trust names")
                .hasMessageContaining("can't be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//localhost/nes", "//127.0.0.1:5433/nes", "//[::1]/nes", "nes"})
    void whenTheServerIsOnThisMachine_thenItNeedsNoTls(String place) throws Exception {
        assertThat(PostgresConnection.properties("jdbc:postgresql:" + place, false))
                .containsEntry("sslmode", "disable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sslmode=disable",
                "sslMode=require",
                "sslfactory=org.postgresql.ssl.NonValidatingFactory",
                "password=x",
                "options=-c%20lock_timeout=0",
                "socketFactory=x.Y"
            })
    void whenTheAddressSaysWhatHasASettingOfItsOwn_thenItIsRefused(String parameter) {
        assertThatThrownBy(() -> PostgresConnection.properties(REMOTE + "?" + parameter, false))
                .hasMessageContaining("nes.db.url must not contain");
    }

    @Test
    void whenNothingIsConfigured_thenTimeIsLimitedExceptForMigrations() throws Exception {
        Properties application = PostgresConnection.properties("jdbc:postgresql:nes", false);
        assertThat(application)
                .containsEntry("connectTimeout", "5")
                .containsEntry("socketTimeout", "60")
                .containsEntry("tcpKeepAlive", "true")
                .containsEntry(
                        "options",
                        "-c lock_timeout=10s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s");
        assertThat(PostgresConnection.properties("jdbc:postgresql:nes", true))
                .containsEntry("socketTimeout", "0")
                .containsEntry(
                        "options",
                        "-c lock_timeout=10s -c statement_timeout=0 -c idle_in_transaction_session_timeout=0");
    }

    @ParameterizedTest
    @CsvSource({
        "lock.seconds, ten, is not a number of seconds",
        "lock.seconds, 0, must be 1 to 3600 seconds",
        "statement.seconds, 90, must be more than nes.db.statement.seconds"
    })
    void whenALimitMakesNoSense_thenTheSettingIsNamed(String name, String value, String complaint) {
        System.setProperty("nes.db." + name, value);
        assertThatThrownBy(() -> PostgresConnection.properties("jdbc:postgresql:nes", false))
                .hasMessageContaining("nes.db.")
                .hasMessageContaining(complaint);
    }

    @Test
    void whenOthersCanReadThePasswordFile_thenItIsRefused() throws Exception {
        Path file = PrivateFiles.file(folder.resolve("password"));
        assertThat(PrivateFiles.refuseOpen(file)).isEqualTo(file.toRealPath());

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> PrivateFiles.refuseOpen(file)).hasMessageContaining("chmod 600");
    }
}
