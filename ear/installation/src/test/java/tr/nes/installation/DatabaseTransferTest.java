package tr.nes.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseTransferTest {

    @RegisterExtension
    final FreshInstallation installation = new FreshInstallation();

    @AfterEach
    void closed() throws SQLException {
        if (Files.exists(installation.database())) {
            try (Connection owner = DatabaseTransfer.trial();
                    Statement sql = owner.createStatement()) {
                sql.execute("shutdown");
            }
        }
    }

    @Test
    void whenThereIsNoTrial_thenThatIsSaid() {
        assertThatThrownBy(DatabaseTransfer::trial).hasMessageContaining("there is no installation at");
    }

    @Test
    void whenAnotherDatabaseIsConfigured_thenTheTrialIsStillTheEmbeddedOne() throws Exception {
        InstalledDatabase.owner().close();
        System.setProperty("nes.db.url", "jdbc:postgresql://localhost:1/nes");
        assertThat(DatabaseTransfer.isServerConfigured()).isTrue();
        try (Connection trial = DatabaseTransfer.trial()) {
            assertThat(trial.getMetaData().getURL()).startsWith("jdbc:h2:");
        }
        System.clearProperty("nes.db.url");
        assertThat(DatabaseTransfer.isServerConfigured()).isFalse();
    }

    @Test
    void whenRowsAreBroughtIn_thenNoServerStartsBeforeTheLast() throws Exception {
        DatabaseTransfer.claim();
        assertThatThrownBy(InstalledDatabase::application).hasMessageContaining("not brought in completely");
        try (Connection owner = DatabaseTransfer.claim().getConnection();
                Statement sql = owner.createStatement()) {
            sql.execute("create table holder (id int primary key)");
            DatabaseTransfer.claim();
            DatabaseTransfer.release(owner);
        }
        try (Connection owner = InstalledDatabase.owner()) {
            assertThat(hasHolders(owner.getMetaData())).isTrue();
        }
        assertThatThrownBy(DatabaseTransfer::claim).hasMessageContaining("not empty");
    }

    private static boolean hasHolders(DatabaseMetaData schema) throws SQLException {
        try (ResultSet table = schema.getTables(null, null, "HOLDER", null)) {
            return table.next();
        }
    }
}
